import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { createInterface } from 'node:readline'

/** Brings everything on a folder's file system to the medium; false where the system cannot. */
export type Syncer = (folder: string) => Promise<boolean>

const script =
  'while IFS= read -r folder; do if sync -f "$folder" 2>/dev/null; then echo done; else echo failed; fi; done'

/**
 * One small shell that syncs whenever it is asked: to start a process from a large one blocks it for 10 ms each time.
 * It ends with this process, and does not keep it alive.
 */
export const createSyncer = (): Syncer => {
  const waiting: ((isDone: boolean) => void)[] = []
  let shell: ChildProcess | undefined

  const giveUp = (): void => {
    shell = undefined
    for (const answer of waiting.splice(0)) answer(false)
  }

  const start = (): ChildProcess => {
    const child = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'] })
    child.on('error', giveUp).on('exit', giveUp)
    child.stdin.on('error', () => {})
    createInterface({ input: child.stdout }).on('line', (line) => {
      waiting.shift()?.(line === 'done')
      if (waiting.length === 0) hold(child, false)
    })
    return child
  }

  return (folder) =>
    new Promise((answer) => {
      // One line is one question.
      if (folder.includes('\n')) return answer(false)
      waiting.push(answer)
      shell ??= start()
      hold(shell, true)
      shell.stdin?.write(`${folder}\n`)
    })
}

/** While an answer is awaited, this process must not end. */
const hold = (child: ChildProcess, isAwaited: boolean): void => {
  for (const part of [child, child.stdin, child.stdout]) {
    if (part !== child && !(part instanceof Socket)) continue
    if (isAwaited) part.ref()
    else part.unref()
  }
}
