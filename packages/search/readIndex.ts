import type { SearchDocument } from './searchDocument.ts'

/**
 * Reads all documents of an index through `fetchJson`, which is given an address of the portal. The browser runs this
 * too, so the shapes are checked by hand rather than with a library.
 */
export const readIndex = async (
  root: string,
  fetchJson: (path: string) => Promise<unknown>,
): Promise<SearchDocument[]> => {
  const shards = shardsOf(await fetchJson(root))
  if (!shards) throw new Error(`${root} is no search index of format 1: publish the portal again with this version`)
  const lists = await Promise.all(shards.map(fetchJson))
  return lists.flat().filter(isDocument)
}

const shardsOf = (root: unknown): string[] | undefined => {
  if (typeof root !== 'object' || root === null || !('format' in root) || root.format !== 1) return undefined
  if (!('shards' in root) || !Array.isArray(root.shards)) return undefined
  return root.shards.filter((shard) => typeof shard === 'string')
}

const isDocument = (value: unknown): value is SearchDocument =>
  typeof value === 'object' && value !== null && 'href' in value && 'title' in value && 'type' in value
