import { defaultSynonyms } from '../data/synonyms.ts'
import type { IndexRoot, LayerEntry } from '../format/root.ts'
import type { SearchableDocument } from '../searchableDocument.ts'
import type { SynonymGroup } from '../text/synonymGroup.ts'
import { createAnalyse } from './analyse.ts'
import { type IndexFile, jsonBytes, jsonType, nameOf } from './indexFile.ts'
import { layerOf } from './layer.ts'
import { type PieceSizes, type WrittenLayer, writeLayer } from './writeLayer.ts'

export type IndexOptions = {
  /** Address of the root, the only file whose name stays. */
  root: string
  /** Folder of all other files, with a slash at its end; their names never mean anything else, so they may be kept for ever. */
  folder: string
  /** Words that mean the same; without it, `defaultSynonyms`. */
  synonyms?: readonly SynonymGroup[]
  sizes?: PieceSizes
}

/** The whole index of some documents as one layer. Equal documents give equal bytes, in whatever order they come. */
export const buildIndex = (documents: readonly SearchableDocument[], options: IndexOptions): IndexFile[] => {
  const layer = layerOf(documents, createAnalyse())
  return finish({ written: layer.documents.length > 0 ? [writeLayer(layer, options)] : [], kept: [], options })
}

/** The files of new layers with synonyms and a root that names the kept layers too. */
export const finish = ({ written, kept, options }: Finishing): IndexFile[] => {
  const synonyms = jsonBytes(options.synonyms ?? defaultSynonyms)
  const root: IndexRoot = {
    format: 2,
    folder: options.folder,
    synonyms: nameOf([synonyms]),
    layers: [...written.map(({ entry }) => entry), ...kept],
  }
  return [
    ...written.flatMap(({ files }) => files),
    { path: options.folder + root.synonyms, type: jsonType, bytes: synonyms },
    { path: options.root, type: jsonType, bytes: jsonBytes(root) },
  ]
}

type Finishing = { written: readonly WrittenLayer[]; kept: readonly LayerEntry[]; options: IndexOptions }
