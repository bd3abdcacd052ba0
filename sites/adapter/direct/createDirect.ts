import type { RenderInput } from '@trangan/contract/pages'
import type { RouteData, SSRManifest } from 'astro'
import { DirectPage } from './DirectPage.ts'
import { htmlOf } from './htmlOf.ts'
import { type PreparedRoute, prepareRoute } from './prepareRoute.ts'

/**
 * Renders pages without a Request, a Response and a stream for each, which cost more than the page: components are
 * called in turn and their HTML is put together at once. Astro does not document how compiled components are called,
 * so the publisher compares with `app.render` before it trusts this.
 */
export const createDirect = ({ manifest }: { manifest: SSRManifest }) => {
  const prepared = new Map<string, Promise<PreparedRoute>>()

  const routeFor = (route: RouteData): Promise<PreparedRoute> => {
    const found = prepared.get(route.route) ?? prepareRoute(manifest, route)
    prepared.set(route.route, found)
    return found
  }

  return async (input: RenderInput, routeData: RouteData): Promise<string[]> => {
    const route = await routeFor(routeData)
    const page = new DirectPage(input, route)
    const html = await htmlOf(page.component(route.component, {}))
    return page.recurring.pieces(`<!DOCTYPE html>${html}`)
  }
}
