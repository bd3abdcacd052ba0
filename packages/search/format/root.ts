/**
 * The root of an index: which layers it has, the newest first. Every other file is named after what it is made of, so
 * that it never changes; the root alone is asked for anew.
 */
export type IndexRoot = {
  format: 3
  /** Folder of all other files, with a slash at its end. */
  folder: string
  /** Name of the file of synonyms. */
  synonyms: string
  /** Names of the layers. */
  layers: string[]
}

/** The two files of a layer: its head is fetched whole, of its body only the pieces that a question needs. */
export const headName = (layer: string): string => `${layer}.json`
export const bodyName = (layer: string): string => `${layer}.idx`

/** Reads a root; what is none is refused with the next step to take. */
export const parseRoot = (bytes: Uint8Array, path: string): IndexRoot => {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (isRoot(value)) return value
  throw new Error(`${path} is no search index of format 3: publish the portal again with this version`)
}

/** Written by our own publisher and checked by digest, so that the outer shape is enough to tell formats apart. */
const isRoot = (value: unknown): value is IndexRoot =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 3 &&
  'folder' in value &&
  typeof value.folder === 'string' &&
  'synonyms' in value &&
  typeof value.synonyms === 'string' &&
  'layers' in value &&
  Array.isArray(value.layers)
