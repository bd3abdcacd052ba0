import { hash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Renderer } from '@trangan/publisher/ports'
import { build } from 'esbuild'

/** A renderer whose pages also start a module script that imports another one: the example's search. */
export const withSearchScript = async (renderer: Renderer): Promise<Renderer> => {
  const files = new Map([
    ['/_astro/vi-du.js', Buffer.from('import "./tim-kiem.js"\n')],
    ['/_astro/tim-kiem.js', await compile()],
  ])
  const assets = [...files].map(([path, bytes]) => ({
    path,
    sha256: hash('sha256', bytes),
    size: bytes.length,
    type: 'text/javascript; charset=utf-8',
  }))
  return {
    ...renderer,
    assets: [...renderer.assets, ...assets],
    readAsset: async (asset) => files.get(asset.path) ?? renderer.readAsset(asset),
    render: async (input) => {
      const html = Buffer.from(await renderer.render(input)).toString()
      return Buffer.from(html.replace('</head>', '<script type="module" src="/_astro/vi-du.js"></script></head>'))
    },
  }
}

const compile = async (): Promise<Buffer> => {
  const entryPoints = [fileURLToPath(new URL('searchScript.ts', import.meta.url))]
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'esm', target: 'es2022' })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}
