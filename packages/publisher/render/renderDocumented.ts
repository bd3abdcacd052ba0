import type { RenderInput } from '@trangan/contract/pages'
import type { App, RouteData } from './bundle.ts'

/** The route that answers at a page's own address. */
export const routeOf = (app: App, { shell, page }: RenderInput): RouteData => {
  const { path } = page.head
  const route = app.match(new Request(shell.origin + path))
  if (route) return route
  throw new Error(`No route of the portals answers at ${path} (template ${page.template}).`)
}

/** Renders a page by Astro's documented interface. Anything but a plain page is an error that names the page. */
export const renderDocumented = async (app: App, input: RenderInput, routeData: RouteData): Promise<string> => {
  const { shell, page } = input
  const response = await app.render(new Request(shell.origin + page.head.path), {
    locals: { shell, page },
    routeData,
    prerenderedErrorPageFetch: async () => new Response('', { status: 500 }),
  })
  const body = await response.text()
  const isPage = response.ok || (page.template === 'not-found' && response.status === 404)
  if (isPage && body !== '') return body
  throw new Error(
    `Template ${page.template} answered with status ${response.status} for ${page.head.path}${describe(response, body)}.`,
  )
}

const describe = (response: Response, body: string): string => {
  const location = response.headers.get('location')
  if (location) return `, a redirect to ${location}`
  return body === '' ? ', without a body' : ''
}
