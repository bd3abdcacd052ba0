import type { SynonymGroup } from '../text/synonymGroup.ts'
import { unpackContainer } from './container.ts'

/**
 * The root of an index: which layers it has, the newest first. Every other file is named after what it is made of, so
 * that it never changes; the root alone is asked for anew. Behind it stands the newest layer, while that is small: a
 * new document then changes this one file.
 */
export type IndexRoot = {
  format: 4
  /** Folder of all other files, with a slash at its end. */
  folder: string
  /** Words that mean the same here, beside those that every index has. */
  synonyms: readonly SynonymGroup[]
  /** Names of the layers that have files of their own. */
  layers: LayerName[]
}

/** A whole layer is one file; of another the head is fetched whole, and of its body only the pieces that a question needs. */
export type LayerName = { name: string; isWhole: boolean }

export const headName = ({ name, isWhole }: LayerName): string => (isWhole ? bodyName(name) : `${name}.json`)
export const bodyName = (layer: string): string => `${layer}.idx`

/** Reads a root with the newest layer behind it (no bytes when there is none); what is none is refused with the next step to take. */
export const readRoot = async (bytes: Uint8Array, path: string): Promise<{ root: IndexRoot; newest: Uint8Array }> => {
  const found = await unpackContainer(bytes).catch(() => undefined)
  const root = found && parse(found.about)
  if (root) return { root, newest: found.rest }
  throw new Error(`${path} is no search index of format 4: publish the portal again with this version`)
}

const parse = (about: Uint8Array): IndexRoot | undefined => {
  const value: unknown = JSON.parse(new TextDecoder().decode(about))
  return isRoot(value) ? value : undefined
}

/** Written by our own publisher and checked by digest, so that the outer shape is enough to tell formats apart. */
const isRoot = (value: unknown): value is IndexRoot =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 4 &&
  'folder' in value &&
  typeof value.folder === 'string' &&
  'synonyms' in value &&
  Array.isArray(value.synonyms) &&
  'layers' in value &&
  Array.isArray(value.layers)
