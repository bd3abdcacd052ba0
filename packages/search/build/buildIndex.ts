import { defaultSynonyms } from '../data/synonyms.ts'
import type { IndexRoot } from '../format/root.ts'
import type { SearchableDocument } from '../searchableDocument.ts'
import type { SynonymGroup } from '../text/synonymGroup.ts'
import { createAnalyse } from './analyse.ts'
import { createFiles, type Files, type IndexFile, jsonBytes, jsonType } from './indexFile.ts'
import { layerOf } from './layer.ts'
import { type PieceSizes, writeLayer } from './writeLayer.ts'

export type IndexOptions = {
  /** Address of the root, the only file whose name stays. */
  root: string
  /** Folder of all other files, with a slash at its end; their names never mean anything else, so they may be kept for ever. */
  folder: string
  /** Words that mean the same; without it, `defaultSynonyms`. */
  synonyms?: readonly SynonymGroup[]
  sizes?: PieceSizes
}

/** Small enough that a common syllable comes alone, big enough that the root stays small. */
export const usualSizes: PieceSizes = { terms: 1500, cards: 1500 }

/** The whole index of some documents as one layer. Equal documents give equal bytes, in whatever order they come. */
export const buildIndex = (documents: readonly SearchableDocument[], options: IndexOptions): IndexFile[] => {
  const files = createFiles(options.folder)
  const layer = layerOf(documents, createAnalyse())
  const entry = writeLayer({ layer, files, sizes: options.sizes ?? usualSizes })
  return finish({ files, options, layers: documents.length === 0 ? [] : [entry] })
}

/** Adds synonyms and root to the files of the layers. */
export const finish = ({
  files,
  options,
  layers,
}: { files: Files; options: IndexOptions } & Pick<IndexRoot, 'layers'>): IndexFile[] => {
  const synonyms = files.addJson(options.synonyms ?? defaultSynonyms)
  const root: IndexRoot = { format: 2, folder: options.folder, synonyms, layers }
  return [...files.all(), { path: options.root, type: jsonType, bytes: jsonBytes(root) }]
}
