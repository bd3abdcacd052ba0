import type { KeyObject } from 'node:crypto'

/** One file of a live release: what its manifest says about it. */
export type PublishedFile = { sha256: string; size: number; type: string }

/** Forms in which a file's bytes can be sent. */
export type Encoding = 'identity' | 'gzip' | 'br'

/** Bytes that are open for reading; whoever opened them closes them. */
export type OpenBytes = {
  size: number
  read(range: { start: number; end: number }): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** A portal as it is live at this moment: everything looked up in it is of one release. */
export type LivePortal = { agency: string; origin: string; lookup(path: string): Promise<PublishedFile | undefined> }

/** Everything the server knows about published portals; nothing in it needs the CMS, a database or the publisher. */
export type LivePortals = {
  /** The portal at a host name (lower case, no port); `undefined` when no agency has it. */
  portalAt(host: string): Promise<LivePortal | 'unpublished' | undefined>
  /** The bytes of a file; `undefined` when they are not kept in that encoding. */
  open(file: PublishedFile, encoding: Encoding): Promise<OpenBytes | undefined>
  /** The portal as a kept release holds it; `undefined` when it is not kept or cannot be read. */
  portalOfRelease(agency: string, release: number): Promise<LivePortal | undefined>
  /** Keys that a ticket for looking back must be signed with. */
  publicKeys(): Promise<readonly KeyObject[]>
  /** How many agencies have a host name here. */
  count(): Promise<number>
}
