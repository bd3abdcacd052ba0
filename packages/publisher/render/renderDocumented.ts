import type { RenderInput } from '@trangan/contract/pages'
import type { App } from './bundle.ts'

/** Renders a page by Astro's documented interface, as UTF-8. Anything but a plain page is an error that names the page. */
export const renderDocumented = async (app: App, input: RenderInput): Promise<Uint8Array> => {
  const { shell, page } = input
  const request = new Request(shell.origin + page.head.path)
  const routeData = app.match(request)
  if (!routeData) throw new Error(`No route of the portals answers at ${page.head.path} (template ${page.template}).`)
  const response = await app.render(request, {
    locals: { shell, page },
    routeData,
    prerenderedErrorPageFetch: async () => new Response('', { status: 500 }),
  })
  const body = await bytesOf(response)
  const isPage = response.ok || (page.template === 'not-found' && response.status === 404)
  if (isPage && body.length > 0) return body
  throw new Error(
    `Template ${page.template} answered with status ${response.status} for ${page.head.path}${describe(response, body)}.`,
  )
}

/** A page comes in one piece, which is taken as it is: `arrayBuffer` would copy it. */
const bytesOf = async ({ body }: Response): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  for await (const piece of body ?? []) pieces.push(piece)
  const [only, ...others] = pieces
  return only && others.length === 0 ? only : Buffer.concat(pieces)
}

const describe = (response: Response, body: Uint8Array): string => {
  const location = response.headers.get('location')
  if (location) return `, a redirect to ${location}`
  return body.length === 0 ? ', without a body' : ''
}
