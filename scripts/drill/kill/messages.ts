import type { Doom } from './stages.ts'

/** What a publisher of the drill is told to do. */
export type Order = {
  folder: string
  /** The last edit that was acknowledged, and the last that is in the content: those between wait in the outbox. */
  acknowledged: number
  begun: number
  token: number
  doom: Doom
  /** Whether it may die while it makes up for what waits; else only after it has done so and was compared. */
  isDoomedFromStart: boolean
}

/** What a publisher of the drill tells, a line each. */
export type Report =
  | { type: 'ready' | 'started' }
  | { type: 'begun'; edit: number }
  | { type: 'acknowledged'; edit: number; release: number }
  | { type: 'checked'; files: number; differences: string[] }

/** What the reader of the drill has seen when it is told to end. */
export type Reading = { pages: number; releases: number; problems: string[] }
