import type { SearchableDocument } from '@trangan/search/build'

/** A search engine under test. */
export type Engine = {
  name: string
  /** Makes the files of an index in memory or in a folder. */
  build: (documents: readonly SearchableDocument[]) => Promise<Built>
}

export type Built = {
  /** Bytes of all files of the index as they are served, compressed. */
  indexBytes: number
  /** Opens it as a visitor does who comes for the first time. */
  open: () => Promise<Session>
  /** The same for a real browser. */
  inBrowser: () => Promise<BrowserSide>
  close: () => Promise<void>
}

/** What a browser fetches of an engine: its program, which exports `open`, and the files of its index by path. */
export type BrowserSide = { program: Uint8Array; read: (path: string) => Promise<Uint8Array | undefined> }

/** One visit. `search` answers the addresses of the first ten results, with what is needed to show them. */
export type Session = {
  search: (question: string) => Promise<string[]>
  /** What was fetched so far, compressed as served, the program included. */
  traffic: () => Traffic
}
export type Traffic = { requests: number; bytes: number }
