import type { Frame } from './readProfile.ts'

/** What a clean publish spends its time on. */
export const kinds = {
  plan: { label: 'planning: view models', colour: '#7fb3d5' },
  digest: { label: 'digests of view models', colour: '#5499c7' },
  render: { label: 'rendering', colour: '#f0b27a' },
  encode: { label: 'text to UTF-8', colour: '#f7dc6f' },
  hash: { label: 'SHA-256 of files', colour: '#af7ac5' },
  write: { label: 'writing files and manifest', colour: '#7dcea0' },
  start: { label: 'loading code', colour: '#d5dbdb' },
  garbage: { label: 'garbage collection', colour: '#ec7063' },
  other: { label: 'all else', colour: '#bfc9ca' },
} as const
export type Kind = keyof typeof kinds

/** What a call belongs to; `parent` where the call itself does not tell. */
export const kindOf = ({ name, file }: Frame, parent: Kind): Kind => {
  if (name === '(garbage collector)') return 'garbage'
  if (name === 'toUtf8') return 'encode'
  if (name === 'hash' && parent === 'write') return 'hash'
  return places.find(([pattern]) => pattern.test(file))?.[1] ?? parent
}

const places: [RegExp, Kind][] = [
  [/^packages\/publisher\/plan\/digests\.ts$/, 'digest'],
  [/^packages\/publisher\/plan\//, 'plan'],
  [/^dist\/portals\/|^packages\/publisher\/render\//, 'render'],
  [/^packages\/publisher\/(write|release)\//, 'write'],
  [/^node:internal\/modules/, 'start'],
]

/** µs by kind. */
export const timeByKind = (frame: Frame, kind: Kind = 'other', times = new Map<Kind, number>()): Map<Kind, number> => {
  times.set(kind, (times.get(kind) ?? 0) + frame.own)
  for (const child of frame.children.values()) timeByKind(child, kindOf(child, kind), times)
  return times
}
