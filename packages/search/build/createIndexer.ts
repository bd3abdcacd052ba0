import { hash } from 'node:crypto'
import { packContainer } from '../format/container.ts'
import { bodyName, headName, type IndexRoot, type LayerName } from '../format/root.ts'
import type { SynonymGroup } from '../text/synonymGroup.ts'
import { createAnalyse } from './analyse.ts'
import { type Entry, entryOf, type Read, rankOf } from './entry.ts'
import { bodyType, type IndexFile, jsonBytes, jsonType } from './indexFile.ts'
import { type LayerDocument, layerDocument, layerOf } from './layer.ts'
import { compress } from './packPieces.ts'
import { type LayerRange, splitLayers } from './splitLayers.ts'
import { type PieceSizes, usualSizes, type WrittenLayer, wholeSizes, writeLayer } from './writeLayer.ts'

export type IndexOptions = {
  /** Address of the root, the only file whose name stays. */
  root: string
  /** Folder of all other files, with a slash at its end; their names never mean anything else, so they may be kept for ever. */
  folder: string
  /** Words that mean the same here, beside `defaultSynonyms`. */
  synonyms?: readonly SynonymGroup[] | undefined
  sizes?: PieceSizes
}

/**
 * A file of an index that is made only when it is needed: `input` is equal exactly when its bytes are, and costs a
 * digest of the documents instead of an index.
 */
export type PlannedIndexFile = { path: string; type: string; input: string; make: () => Uint8Array }

/** An index that is kept up to date: it knows which files it has, and makes those that are asked for. */
export type Indexer = {
  /** Enters a document under its key, or what became of it. `read` must answer the same later on; nothing is not found. */
  put: (key: string, read: Read) => void
  remove: (key: string) => void
  /** All files of the index as it is now, by path, the root last. Nothing that did not change is looked at. */
  files: () => ReadonlyMap<string, PlannedIndexFile>
}

/** Must be raised when equal documents come to other bytes; a test says when. zlib's version decides about them too. */
const layerVersion = `2 ${process.versions.zlib}`

/** An empty index. What it comes to depends on the documents in it, never on how they came there. */
export const createIndexer = (options: IndexOptions): Indexer => {
  const entries = new Map<string, Entry>()
  /** The oldest first; what has no date, such as procedures and pages, stands before all others. */
  const inOrder: Entry[] = []
  let layers: PlannedLayer[] = []
  /** The first place in `inOrder` of what changed since layers were cut. */
  let changedFrom = 0
  let planned: ReadonlyMap<string, PlannedIndexFile> | undefined

  const remove = (key: string): void => {
    const entry = entries.get(key)
    if (!entry) return
    entries.delete(key)
    change(rankOf(inOrder, entry), 1)
  }

  const change = (place: number, removed: number, ...added: Entry[]): void => {
    inOrder.splice(place, removed, ...added)
    changedFrom = Math.min(changedFrom, place)
    planned = undefined
  }

  return {
    remove,
    put: (key, read) => {
      const entry = entryOf(read)
      if (entries.get(key)?.digest === entry?.digest) return
      remove(key)
      if (!entry) return
      entries.set(key, entry)
      change(rankOf(inOrder, entry), 0, entry)
    },
    files: () => {
      if (planned) return planned
      const [known, kept] = [layers, changedFrom]
      layers = splitLayers(inOrder).map((range) => {
        const found = range.end <= kept && known.find(({ start, end }) => start === range.start && end === range.end)
        return found || { ...findOrPlan(known, inOrder.slice(range.start, range.end), options), ...range }
      })
      changedFrom = inOrder.length
      planned = filesOf(layers, options)
      return planned
    },
  }
}

type PlannedLayer = LayerName & LayerRange & { members: readonly Entry[]; write: () => WrittenLayer }
type Unplaced = Omit<PlannedLayer, keyof LayerRange>

const findOrPlan = (known: readonly PlannedLayer[], members: readonly Entry[], options: IndexOptions): Unplaced =>
  known.find((layer) => isSame(layer.members, members)) ?? planLayer(members, options)

const isSame = (one: readonly Entry[], other: readonly Entry[]): boolean =>
  one.length === other.length && one.every((entry, place) => entry === other[place])

/** A layer of up to so many documents is one file, fetched whole: little more to fetch, and far less to make. */
const mostInWhole = 64
/** The newest layer stands in the root up to so many documents. */
const mostInRoot = 24

/** What it remembers are words, whoever wrote them. */
const analyse = createAnalyse()

const prepared = (entry: Entry): LayerDocument[] => {
  const document = entry.read()
  entry.prepared = undefined
  return document ? [layerDocument(document, () => analyse(document))] : []
}

/** A young document is written a few times before it stands in a large layer: what is known of it is kept. */
const preparedOnce = (entry: Entry): LayerDocument[] => {
  const document = entry.prepared ? undefined : entry.read()
  if (document) {
    const terms = analyse(document)
    entry.prepared = layerDocument(document, () => terms)
  }
  return entry.prepared ? [entry.prepared] : []
}

const planLayer = (members: readonly Entry[], options: IndexOptions): Unplaced => {
  const isWhole = members.length <= mostInWhole
  const sizes = isWhole ? wholeSizes : (options.sizes ?? usualSizes)
  const made = [layerVersion, JSON.stringify(sizes), ...members.map(({ digest }) => digest)].join('\n')
  let written: WrittenLayer | undefined
  const write = () => {
    written ??= writeLayer(layerOf(members.flatMap(isWhole ? preparedOnce : prepared)), sizes)
    return written
  }
  return { members, isWhole, name: hash('sha256', made).slice(0, 16), write }
}

const filesOf = (layers: readonly PlannedLayer[], options: IndexOptions): ReadonlyMap<string, PlannedIndexFile> => {
  const [first] = layers
  const inRoot = first && first.members.length <= mostInRoot ? first : undefined
  const others = inRoot ? layers.slice(1) : layers
  const files = [...others.flatMap((layer) => filesOfLayer(options.folder, layer)), rootFile(options, others, inRoot)]
  return new Map(files.map((file) => [file.path, file]))
}

const filesOfLayer = (folder: string, layer: PlannedLayer): PlannedIndexFile[] => {
  const { name, isWhole, write } = layer
  const body = { path: folder + bodyName(name), type: bodyType, input: name }
  if (isWhole) return [{ ...body, make: () => wholeBytes(layer) }]
  return [
    { ...body, make: () => write().body },
    { path: folder + headName(layer), type: jsonType, input: name, make: () => write().head },
  ]
}

const wholeBytes = ({ write }: PlannedLayer): Uint8Array => {
  const { head, body } = write()
  return packContainer(compress(head), body)
}

const rootFile = (
  { root: path, folder, synonyms = [] }: IndexOptions,
  others: readonly PlannedLayer[],
  inRoot: PlannedLayer | undefined,
): PlannedIndexFile => {
  const layers = others.map(({ name, isWhole }) => ({ name, isWhole }))
  const root: IndexRoot = { format: 4, folder, synonyms, layers }
  const about = jsonBytes(root)
  return {
    path,
    type: bodyType,
    input: `${hash('sha256', about).slice(0, 16)} ${inRoot?.name ?? ''}`,
    make: () => packContainer(compress(about), inRoot ? wholeBytes(inRoot) : new Uint8Array()),
  }
}

/** A planned file with its bytes. */
export const makeFile = ({ path, type, make }: PlannedIndexFile): IndexFile => ({ path, type, bytes: make() })
