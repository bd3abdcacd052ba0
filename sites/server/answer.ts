import type { OpenBytes } from './livePortals.ts'
import type { Headers } from './securityHeaders.ts'

/** What will be sent: worked out in full before the first byte goes out. */
export type Answer = {
  status: number
  headers: Headers
  body?: { kind: 'bytes'; bytes: Buffer } | { kind: 'file'; open: OpenBytes; start: number; end: number } | undefined
}

/** What a request says that matters for the answer. */
export type Question = {
  method: string
  host: string | undefined
  target: string
  /** Address of who asks, for limits; absent when nobody can tell. */
  client?: string | undefined
  header: (name: string) => string | undefined
}
