import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log } from '../engine/engine.ts'
import type { Renderer } from '../ports.ts'
import { loadBundle } from './bundle.ts'
import { createRenderer } from './createRenderer.ts'
import { examplePages } from './examplePages.ts'

/** The renderer on the compiled portals in a folder (`server/entry.mjs`, `client/`). */
export const loadRenderer = async (options: {
  folder: string
  log: Log
  /** Only the way that Astro documents, to compare. */
  isDocumentedOnly?: boolean
}): Promise<Renderer> => {
  const { folder, log, isDocumentedOnly = false } = options
  const { createDirect, ...documented } = await loadBundle(pathToFileURL(join(folder, 'server/entry.mjs')).href)
  return createRenderer({
    bundle: createDirect && !isDocumentedOnly ? { ...documented, createDirect } : documented,
    examples: examplePages(),
    readAsset: ({ path }) => readFile(join(folder, 'client', path)),
    log,
  })
}
