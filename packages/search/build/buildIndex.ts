import type { SearchableDocument } from '../searchableDocument.ts'
import { createIndexer, type IndexOptions, makeFile } from './createIndexer.ts'
import type { IndexFile } from './indexFile.ts'

/** The whole index of some documents, the root last. Equal documents give equal bytes, in whatever order they come. */
export const buildIndex = (documents: readonly SearchableDocument[], options: IndexOptions): IndexFile[] => {
  const indexer = createIndexer(options)
  for (const document of documents) indexer.put(document.href, () => document)
  return [...indexer.files().values()].map(makeFile)
}
