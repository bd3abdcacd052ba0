import { filesOf, type IndexRoot, type LayerEntry, membersOf, parseRoot } from '../format/root.ts'
import type { FetchFile } from '../query/openIndex.ts'
import type { SearchableDocument } from '../searchableDocument.ts'
import { createAnalyse } from './analyse.ts'
import { finish, type IndexOptions } from './buildIndex.ts'
import type { IndexFile } from './indexFile.ts'
import { layerOf, mergeLayers, type WornLayer } from './layer.ts'
import { layersToMerge } from './planLayers.ts'
import { readLayer } from './readLayer.ts'
import { writeLayer } from './writeLayer.ts'

/** What was published or changed (`put`), and the addresses of what is no longer there. */
export type IndexChanges = { put: readonly SearchableDocument[]; remove: readonly string[] }

/** Files to write, the root last, and addresses of files that no index needs any more once the new root is live. */
export type IndexUpdate = { files: IndexFile[]; removed: string[] }

/**
 * Brings an index up to date by writing a small new layer and marking what it replaces as dead in the root; now and then
 * small layers are merged. Depends only on the index before and the changes. Scores are at every moment those
 * of one index over all living documents.
 */
export const updateIndex = async (
  readFile: FetchFile,
  changes: IndexChanges,
  options: IndexOptions,
): Promise<IndexUpdate> => {
  const root = parseRoot(await readFile(options.root), options.root)
  const read = (name: string) => readFile(root.folder + name)
  const gone = new Set([...changes.remove, ...changes.put.map(({ href }) => href)])
  const layers = await Promise.all(root.layers.map((entry) => markDead(entry, gone, read)))
  const merged = layersToMerge(layers.map(sizeOf), changes.put.length)
  return rewrite({ root, read, layers, merged, put: changes.put, options })
}

/** Merges all layers into one: byte for byte what `buildIndex` makes of the living documents. */
export const compactIndex = async (readFile: FetchFile, options: IndexOptions): Promise<IndexUpdate> => {
  const root = parseRoot(await readFile(options.root), options.root)
  const read = (name: string) => readFile(root.folder + name)
  return rewrite({ root, read, layers: root.layers, merged: root.layers.length, put: [], options })
}

type ReadPiece = (name: string) => Promise<Uint8Array>

type Rewriting = {
  root: IndexRoot
  read: ReadPiece
  layers: readonly LayerEntry[]
  /** How many of the newest layers become one with the new documents. */
  merged: number
  put: readonly SearchableDocument[]
  options: IndexOptions
}

const rewrite = async ({ root, read, layers, merged, put, options }: Rewriting): Promise<IndexUpdate> => {
  const worn = await Promise.all(layers.slice(0, merged).map((entry) => readWorn(entry, read)))
  const layer = mergeLayers([{ layer: layerOf(put, createAnalyse()), dead: new Set() }, ...worn])
  const written = layer.documents.length > 0 ? [writeLayer(layer, options)] : []
  const kept = layers.slice(merged).filter((entry) => sizeOf(entry).living > 0)
  const all = finish({ written, kept, options })
  return difference(root, all, options)
}

const readWorn = async (entry: LayerEntry, read: ReadPiece): Promise<WornLayer> => ({
  layer: await readLayer(entry, read),
  dead: new Set(entry.dead),
})

const sizeOf = ({ documents, dead }: LayerEntry) => ({ documents, living: documents - dead.length })

const markDead = async (entry: LayerEntry, gone: ReadonlySet<string>, read: ReadPiece): Promise<LayerEntry> => {
  const members: string[] = JSON.parse(new TextDecoder().decode(await read(membersOf(entry))))
  const dead = new Set(entry.dead)
  for (const [number, href] of members.entries()) if (gone.has(href)) dead.add(number)
  return { ...entry, dead: [...dead].sort((one, other) => one - other) }
}

/** Files that were there before need not be written again: their names say that they hold the same. */
const difference = (before: IndexRoot, all: readonly IndexFile[], options: IndexOptions): IndexUpdate => {
  const old = new Set(filesOf(before))
  const after = all.find(({ path }) => path === options.root)
  const needed = new Set(after ? filesOf(parseRoot(after.bytes, options.root)) : [])
  return { files: all.filter(({ path }) => !old.has(path)), removed: [...old].filter((path) => !needed.has(path)) }
}
