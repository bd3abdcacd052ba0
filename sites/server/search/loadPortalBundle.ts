import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RenderInput } from '@trangan/contract/pages'
import { z } from 'zod'

/** Renders a page as HTML. */
export type RenderPage = (input: RenderInput) => Promise<string>

type App = { render(request: Request, options: { locals: RenderInput }): Promise<Response> }

const isApp = (value: unknown): value is App =>
  typeof value === 'object' && value !== null && 'render' in value && typeof value.render === 'function'

const Bundle = z.object({ createApp: z.custom<() => unknown>((value) => typeof value === 'function') })

/** The compiled portals in a folder, or `undefined` when they have not been compiled. */
export const loadPortalBundle = async (folder: string): Promise<RenderPage | undefined> => {
  const entry = join(folder, 'server/entry.mjs')
  if (
    await access(entry).then(
      () => false,
      () => true,
    )
  )
    return undefined
  const app = Bundle.parse({ ...(await import(pathToFileURL(entry).href)) }).createApp()
  if (!isApp(app))
    throw new Error(`${entry} has no application to render pages with. Build the portals again: npm run build.`)
  return async (input) => {
    const { origin } = input.shell
    const response = await app.render(new Request(origin + input.page.head.path), { locals: input })
    if (response.status !== 200)
      throw new Error(`The page ${input.page.head.path} was not rendered: ${response.status}.`)
    return response.text()
  }
}
