import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

/**
 * Name of a build, from its code and the digests of its files. Equal sources give an equal id, wherever and whenever
 * they were built: the folder (`root`) and Astro's key, which is new in each build and which nothing here uses, are
 * left out. A new id makes every page of every portal be rendered again.
 */
export const buildIdOf = ({ code, assets, root }: { code: string; assets: readonly object[]; root: URL }): string => {
  const lasting = code
    .replaceAll(root.href, '')
    .replaceAll(fileURLToPath(root), '')
    .replace(/"key":\s*"[^"]*"/g, '')
  return createHash('sha256')
    .update(lasting + JSON.stringify(assets))
    .digest('hex')
    .slice(0, 16)
}
