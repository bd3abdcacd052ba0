import type { RenderInput } from '@trangan/contract/pages'

/** What Astro's manifest knows of a route; the part of it that choosing a route needs. */
export type RouteData = { route: string; pattern: RegExp }

/** Astro's server application, as far as it is documented; the manifest tells its routes. */
export type App = {
  manifest: { routes: { routeData: RouteData }[] }
  match: (request: Request) => RouteData | undefined
  render: (
    request: Request,
    options: {
      locals: object
      routeData?: RouteData
      prerenderedErrorPageFetch: (url: string) => Promise<Response>
    },
  ) => Promise<Response>
}

/** Renders a page as plain pieces and such as stand on many pages, by turns, a plain one first. */
export type Render = (input: RenderInput, route: RouteData) => Promise<string[]>

/** What the compiled portals export (sites/adapter/entry.ts). */
export type Bundle = {
  createApp: (options?: { streaming?: boolean }) => App
  buildId: string
  /** Files of the browser's side. */
  clientAssets: { path: string; sha256: string; size: number }[]
  /** The way that Astro does not document; without it pages are rendered on the documented one alone. */
  createDirect?: (app: App) => Render
}

/** Loads the compiled portals, or says how to compile them. */
export const loadBundle = async (entry: string): Promise<Bundle> => {
  const bundle: Partial<Bundle> = await import(entry).catch((error: unknown) => {
    throw new Error(`The compiled portals cannot be loaded from ${entry}. Next step: npx turbo run build.`, {
      cause: error,
    })
  })
  const { createApp, buildId, clientAssets } = bundle
  if (!createApp || !buildId || !clientAssets)
    throw new Error(
      `${entry} is no bundle of portals (createApp, buildId, clientAssets). Next step: npx turbo run build.`,
    )
  return { ...bundle, createApp, buildId, clientAssets }
}
