/** What a request's target turned out to be. */
export type RequestPath =
  | { kind: 'path'; path: string; query: string; isCanonical: boolean }
  | { kind: 'malformed' }
  | { kind: 'too-long' }

/** Longest request target in characters: longer than any address of ours and than any search someone types. */
export const longestTarget = 2048

/**
 * The path that a request asks for, decoded once and strictly: whatever could mean two things (dot segments, encoded or
 * doubled slashes, backslashes, control characters, bytes that are not UTF-8) is malformed, not interpreted.
 * The path is NFC; `isCanonical` is false when it came in another form.
 */
export const readPath = (target: string): RequestPath => {
  if (target.length > longestTarget) return { kind: 'too-long' }
  const [, raw = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(target) ?? []
  if (!raw.startsWith('/') || ambiguous.test(raw)) return { kind: 'malformed' }
  const decoded = decode(raw)
  if (decoded === undefined || hasOddSegment(decoded)) return { kind: 'malformed' }
  const path = decoded.normalize('NFC')
  return { kind: 'path', path, query, isCanonical: path === decoded }
}

/** A path as it stands in a `Location` header. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Encoded slash, backslash, dot or NUL, a fragment, or anything outside of visible ASCII. */
const ambiguous = /%(?:2f|5c|2e|00)|[\\#]|[^\x21-\x7e]/i

const decode = (raw: string): string | undefined => {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

const hasOddSegment = (path: string): boolean =>
  /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u.test(path) ||
  path.includes('//') ||
  path.split('/').some((segment) => segment === '.' || segment === '..')
