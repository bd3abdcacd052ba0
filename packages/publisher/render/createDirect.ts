import type { RenderInput } from '@trangan/contract/pages'
import { ComponentSlots, createAstro, createPageState, type Slots } from './astroGlobal.ts'
import type { App, AppManifest, Bundle, ComponentFactory, RouteData } from './bundle.ts'

/** Renders a page as a string. */
export type Render = (input: RenderInput, route: RouteData) => Promise<string>

type Prepared = { component: ComponentFactory; styles: object[]; scripts: object[] }
type Runtime = Required<Pick<Bundle, 'renderToString' | 'renderSlotToString'>>

/**
 * Renders with Astro's runtime itself, without making a Request and a Response for each page, which costs more than
 * the page. Astro does not document this: `createRenderer` compares it with the documented path before it is trusted.
 */
export const createDirect = (app: App, runtime: Runtime): Render => {
  const prepared = new Map<string, Promise<Prepared>>()
  return async (input, route) => {
    const { component, styles, scripts } = await memoised(prepared, route.route, () => prepare(app.manifest, route))
    const result = createResult({ app, runtime, input, route, component })
    result.styles = new Set(styles)
    result.scripts = new Set(scripts)
    const html = await runtime.renderToString(result, component, undefined, {}, true, route)
    if (typeof html === 'string') return html
    throw new Error(`Template ${input.page.template} answered ${input.page.head.path} with status ${html.status}.`)
  }
}

const memoised = <T>(map: Map<string, T>, key: string, make: () => T): T => {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

const prepare = async (manifest: AppManifest, route: RouteData): Promise<Prepared> => {
  const { routes, pageMap } = manifest
  const load = pageMap?.get(route.component)
  const known = routes.find(({ routeData }) => routeData.route === route.route)
  if (!load || !known) throw new Error(`The manifest has no page for the route ${route.route}.`)
  const { default: component } = await (await load()).page()
  return {
    component,
    styles: known.styles.map((style) =>
      style.type === 'external'
        ? { props: { rel: 'stylesheet', href: toHref(manifest, style.src) }, children: '' }
        : { props: {}, children: style.content },
    ),
    scripts: known.scripts.map(({ type, value = '', children = '' }) => {
      if (type === undefined) return { props: {}, children }
      return type === 'external'
        ? { props: { type: 'module', src: toHref(manifest, value) }, children: '' }
        : { props: { type: 'module' }, children: value }
    }),
  }
}

/** Address of a file of the build. */
const toHref = ({ base }: AppManifest, file: string): string =>
  file === '' || file.startsWith('data:') ? file : `${base.replace(/\/$/, '')}/${file.replace(/^\//, '')}`

const unknownModule = (specifier: string): never => {
  throw new Error(`Unable to resolve [${specifier}]`)
}

type ResultOptions = { app: App; runtime: Runtime; input: RenderInput; route: RouteData; component: ComponentFactory }

/** The object that Astro's runtime keeps the state of one page in (`SSRResult`). */
const createResult = ({ app, runtime, input, route, component }: ResultOptions) => {
  const { manifest } = app
  const metadata = manifest.componentMetadata ?? new Map()
  const own = metadata.get(component.moduleId ?? '')
  const page = createPageState(input, route)
  const renderSlot = (slot: unknown) => runtime.renderSlotToString(result, slot)
  const result = {
    base: manifest.base,
    userAssetsBase: manifest.userAssetsBase,
    cancelled: false,
    clientDirectives: manifest.clientDirectives,
    inlinedScripts: manifest.inlinedScripts,
    componentMetadata: metadata,
    compressHTML: manifest.compressHTML,
    cookies: undefined,
    createAstro: (props: unknown, slots: Slots) =>
      createAstro({ page, props, slots: new ComponentSlots(slots, renderSlot) }),
    links: new Set<object>(),
    styles: new Set<object>(),
    scripts: new Set<object>(),
    params: {},
    partial: false,
    pathname: input.page.head.path,
    renderers: manifest.renderers,
    resolve: async (specifier: string) =>
      toHref(manifest, manifest.entryModules[specifier] ?? unknownModule(specifier)),
    response: page.response,
    key: manifest.key,
    trailingSlash: manifest.trailingSlash,
    _metadata: createMetadata(own),
    shouldInjectCspMetaTags: false,
  }
  return result
}

const createMetadata = (own: { containsHead?: boolean; propagation?: string } | undefined) => ({
  hasHydrationScript: false,
  rendererSpecificHydrationScripts: new Set(),
  hasRenderedHead: false,
  renderedScripts: new Set(),
  hasDirectives: new Set(),
  hasRenderedServerIslandRuntime: false,
  headInTree: own?.containsHead ?? false,
  extraHead: [],
  extraStyleHashes: [],
  extraScriptHashes: [],
  propagators: new Set(),
  routeHasPropagation: own?.propagation !== undefined && own.propagation !== 'none',
  pendingSlotEvaluations: [],
  templateDepth: 0,
})
