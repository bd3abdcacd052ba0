import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFolderTarget, loadSigner, type PlanSettings } from '@trangan/publisher'
import type { Renderer, Target } from '@trangan/publisher/ports'
import { loadRenderer } from '@trangan/publisher/render'
import { themeStylesheet } from '@trangan/themes/themeStylesheet.ts'

/** What a publisher that is measured is told. */
export type BenchOptions = {
  /** Folder of the publish target. */
  target: string
  /** Pages by the way that Astro documents, and no other. */
  isDocumentedOnly: boolean
  /** Neither Hugo nor `cp` makes an index for a search, so beside them ours is left out; its cost is in `bench -- search`. */
  hasSearchIndex?: boolean
}

/** The compiled portals. */
export const bundleFolder = fileURLToPath(new URL('../../../dist/portals', import.meta.url))

/** Settings as a province has them. */
export const benchSettings: Omit<PlanSettings, 'buildId' | 'assets'> = {
  locale: 'vi',
  originPattern: 'https://{host}',
  provinceOrigin: 'https://example.vn',
  provinceName: 'Tỉnh',
  stylesheetOf: themeStylesheet,
  serviceLink: () => undefined,
}

/** Renderer, target and settings of a publisher or of one of its threads. */
export const openMakers = async ({ target, isDocumentedOnly, hasSearchIndex = false }: BenchOptions) => ({
  renderer: await openRenderer(isDocumentedOnly),
  source: { readBlob: async () => new Uint8Array() },
  target: await openTarget(target),
  settings: { ...benchSettings, hasSearchIndex },
})

/** The renderer of the compiled portals; a page that goes the slow way is no figure of ours, so that is an error. */
export const openRenderer = (isDocumentedOnly: boolean): Promise<Renderer> =>
  loadRenderer({
    folder: bundleFolder,
    isDocumentedOnly,
    log: ({ message }) => {
      if (!isDocumentedOnly) throw new Error(message)
    },
  })

/** A target in a folder; its key stands beside it, so that the folder can be emptied. */
export const openTarget = async (folder: string): Promise<Target> =>
  createFolderTarget({ folder: join(folder, 'portals'), signer: await loadSigner(join(folder, 'key')) })
