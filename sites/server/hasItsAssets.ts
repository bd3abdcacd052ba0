import type { LivePortal } from './livePortals.ts'

/**
 * Whether all that a page made on demand asks for is published: between a new build and the next release it would ask
 * for styles that are not there yet.
 */
export const hasItsAssets = async (html: string, portal: LivePortal): Promise<boolean> => {
  const assets = new Set([...html.matchAll(/"(\/_astro\/[^"]+)"/g)].map(([, path = '']) => path))
  const found = await Promise.all([...assets].map((path) => portal.lookup(path)))
  return found.every((file) => file !== undefined)
}
