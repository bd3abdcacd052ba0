/** What Astro's manifest knows of a route; the part of it that rendering without a request needs. */
export type RouteData = { route: string; type: string; component: string; prerender: boolean; pattern: RegExp }

type Stylesheet = { type: 'external'; src: string } | { type: 'inline'; content: string }
type Script = { stage?: string; type?: string; value?: string; children?: string }

/** The compiled application's manifest (`SSRManifest` of Astro 7.3), as far as it is read here. */
export type AppManifest = {
  base: string
  assetsPrefix?: unknown
  trailingSlash: string
  compressHTML: unknown
  userAssetsBase?: unknown
  clientDirectives: unknown
  inlinedScripts: unknown
  componentMetadata?: Map<string, { containsHead?: boolean; propagation?: string }>
  renderers: unknown
  key: unknown
  /** Files of the build by the module that they were made from. */
  entryModules: Record<string, string>
  csp?: unknown
  shouldInjectCspMetaTags?: boolean
  routes: { routeData: RouteData; styles: Stylesheet[]; scripts: Script[] }[]
  pageMap?: Map<string, () => Promise<{ page: () => Promise<{ default: ComponentFactory }> }>>
}

export type ComponentFactory = { (...args: unknown[]): unknown; moduleId?: string }

/** Astro's server application, as far as it is documented. */
export type App = {
  manifest: AppManifest
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

/** What the compiled portals export (sites/adapter/entry.ts). */
export type Bundle = {
  createApp: (options?: { streaming?: boolean }) => App
  buildId: string
  /** Files of the browser's side. */
  clientAssets: { path: string; sha256: string; size: number }[]
  /** Astro's own runtime; without it pages are rendered on the documented path alone. */
  renderToString?: (...args: unknown[]) => Promise<string | Response>
  renderSlotToString?: (result: unknown, slot: unknown) => Promise<unknown>
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
