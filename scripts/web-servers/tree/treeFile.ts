import { isCompressible } from '../../../sites/server/caching.ts'

/** The forms in which a file stands in a tree, each in a folder of its own; the same as the portal server sends. */
export const forms = { identity: '', br: '.br', gzip: '.gz' } as const
export type Form = keyof typeof forms

/** Forms that a file of a type may have; a compressed one appears when its compression is done. */
export const formsOf = (type: string): Form[] => (isCompressible(type) ? ['identity', 'br', 'gzip'] : ['identity'])

/**
 * Where the file at a path of a portal stands in a form's folder.
 * @example treeFile('/tin-tuc/') // 'tin-tuc/index.html'
 */
export const treeFile = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1)
