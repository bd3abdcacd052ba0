/** What a publisher asked of the system, as far as the order of writing goes. */
export type Call =
  | { kind: 'write' | 'sync'; file: string }
  | { kind: 'sync all' }
  | { kind: 'rename'; from: string; to: string }

/**
 * Reads the output of `strace -f -y`, in which every descriptor stands with its file. A call that was interrupted by
 * another thread stands in two lines; it counts when it ended.
 * @example readTrace('12 fsync(21</a/b.tmp>) = 0') // [{ kind: 'sync', file: '/a/b.tmp' }]
 */
export const readTrace = (text: string): Call[] => {
  const unfinished = new Map<string, string>()
  return text.split('\n').flatMap((line) => {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
    if (rest.endsWith('<unfinished ...>')) {
      unfinished.set(thread, rest.slice(0, -'<unfinished ...>'.length))
      return []
    }
    const whole = rest.replace(/^<\.\.\. \w+ resumed>/, () => unfinished.get(thread) ?? '')
    return callIn(whole)
  })
}

const callIn = (line: string): Call[] => {
  if (!/=\s+\d+\s*$/.test(line)) return []
  const rename = /^rename(?:at2?)?\((?:[^"]*)"([^"]+)",\s*(?:[^"]*)"([^"]+)"/.exec(line)
  if (rename?.[1] && rename[2]) return [{ kind: 'rename', from: rename[1], to: rename[2] }]
  if (/^syncfs\(|^sync\(/.test(line)) return [{ kind: 'sync all' }]
  const [, name, file] = /^(fsync|fdatasync|write|pwrite64)\(\d+<([^>]+)>/.exec(line) ?? []
  if (!name || !file) return []
  return [{ kind: name.endsWith('sync') ? 'sync' : 'write', file }]
}
