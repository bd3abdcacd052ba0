import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import type { RenderInput } from '@trangan/contract/pages'
import type { ClientAsset } from '../adapter/packBundle.ts'

const root = new URL('../../dist/portals/', import.meta.url)

/** The compiled portals, as tests and screenshots use them. */
export type PortalBundle = {
  clientAssets: readonly ClientAsset[]
  /** Renders a page by the documented interface of Astro. */
  render: (input: RenderInput) => Promise<string>
  /** Renders it as the publisher does. */
  renderDirect: (input: RenderInput) => Promise<string>
  readAsset: (path: string) => Promise<Uint8Array>
  /** Bytes of a page and files as a browser is sent them. */
  compressedSize: (html: string, assets: readonly ClientAsset[]) => Promise<number>
}

/** Loads the bundle that `astro build` made. */
export const loadBundle = async (): Promise<PortalBundle> => {
  const { createApp, createDirect, clientAssets } = await import(new URL('server/entry.mjs', root).href)
  const app = createApp({ streaming: false })
  const direct = createDirect(app)
  const readAsset = (path: string) => readFile(new URL(`client${path}`, root))
  return {
    clientAssets,
    readAsset,
    render: async ({ shell, page }) => {
      const request = new Request(shell.origin + page.head.path)
      const response: Response = await app.render(request, { locals: { shell, page } })
      if (!response.ok) throw new Error(`${page.head.path} was answered with ${response.status}.`)
      return response.text()
    },
    renderDirect: async (input) => {
      const pieces: string[] = await direct(input, app.match(new Request(input.shell.origin + input.page.head.path)))
      return pieces.join('')
    },
    compressedSize: async (html, assets) => {
      const files = await Promise.all(assets.map(({ path }) => readAsset(path)))
      return [html, ...files].reduce((sum, file) => sum + brotliCompressSync(file).length, 0)
    },
  }
}
