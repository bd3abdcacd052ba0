import type { RenderInput } from '@trangan/contract/pages'
import type { Log } from '../engine/engine.ts'
import { messageOf } from '../PublishError.ts'
import type { Renderer } from '../ports.ts'
import type { App, Bundle, Render, RouteData } from './bundle.ts'
import { inUtf8 } from './inUtf8.ts'
import { renderDocumented } from './renderDocumented.ts'

type Options = {
  bundle: Bundle
  /** One page of each template, to compare both ways of rendering with. */
  examples: readonly RenderInput[]
  readAsset: Renderer['readAsset']
  log: Log
}

/**
 * A renderer on the compiled portals. A template goes the fast, undocumented way when there it gives the same bytes
 * as the documented one: for its example now, and for its first real page later; else it goes the documented way.
 */
export const createRenderer = async ({ bundle, examples, readAsset, log }: Options): Promise<Renderer> => {
  const app = bundle.createApp({ streaming: false })
  const documented: Renderer['render'] = async (input) => whole(await renderDocumented(app, input), input)
  const direct = directOf(bundle, app, log)
  const ways = new Map<string, 'direct' | 'documented' | 'on trial'>()

  /** Renders the documented way, and finds out whether the direct way gives the same. */
  const tryDirect = async (input: RenderInput, route: RouteData, next: 'direct' | 'on trial'): Promise<Uint8Array> => {
    const bytes = await documented(input)
    const problem = await compare({ direct, input, route, html: new TextDecoder().decode(bytes) })
    if (problem)
      log({
        level: 'error',
        message: `Template ${input.page.template} at ${route.route} goes the documented way: ${problem}`,
      })
    ways.set(wayOf(input, route), problem ? 'documented' : next)
    return bytes
  }

  if (direct)
    for (const example of examples) {
      const route = routeOf(app, example)
      if (route) await tryDirect(example, route, 'on trial')
    }

  const render = async (input: RenderInput): Promise<Uint8Array> => {
    const route = direct ? routeOf(app, input) : undefined
    if (!direct || !route) return documented(input)
    const way = ways.get(wayOf(input, route)) ?? 'on trial'
    if (way === 'documented') return documented(input)
    if (way === 'on trial') return tryDirect(input, route, 'direct')
    // What the direct way cannot do, the documented one may: found out there, page by page.
    const pieces = await direct(input, route).catch(() => undefined)
    return pieces ? whole(inUtf8(pieces), input) : tryDirect(input, route, 'direct')
  }

  return {
    buildId: bundle.buildId,
    assets: bundle.clientAssets.map((asset) => ({ ...asset, type: typeOf(asset.path) })),
    readAsset,
    render,
    renderDocumented: documented,
  }
}

/** A page that does not end as pages do was cut off on the way. */
const whole = (bytes: Uint8Array, { page }: RenderInput): Uint8Array => {
  const end = Buffer.from(bytes.subarray(-64)).toString('latin1')
  if (/<\/html>\s*$/.test(end)) return bytes
  throw new Error(`Template ${page.template} gave ${bytes.length} bytes without an end for ${page.head.path}.`)
}

/** What is tried by itself: one route answers for most templates. */
const wayOf = ({ page }: RenderInput, { route }: RouteData): string => `${page.template} ${route}`

const directOf = (bundle: Bundle, app: ReturnType<Bundle['createApp']>, log: Log): Render | undefined => {
  if (bundle.createDirect) return bundle.createDirect(app)
  log({ level: 'error', message: 'All templates go the documented way: the bundle knows no other.' })
  return undefined
}

/** The same route as `app.match` finds, without making a Request. A mistake here shows on trial: the bytes differ. */
const routeOf = ({ manifest }: App, { page }: RenderInput): RouteData | undefined =>
  manifest.routes.find(({ routeData }) => routeData.pattern.test(page.head.path))?.routeData

/** What is wrong with the direct way for a page; `undefined` when it gives the same bytes. */
const compare = async (options: {
  direct: Render | undefined
  input: RenderInput
  route: RouteData
  html: string
}): Promise<string | undefined> => {
  const { direct, input, route, html } = options
  try {
    // Things of its own: parts of the page that were rendered for the other way must not be found again.
    const other = (await direct?.(structuredClone(input), route))?.join('')
    if (other === html) return undefined
    const at = [...html].findIndex((character, index) => other?.[index] !== character)
    return `${input.page.head.path} differs at character ${at}: ${JSON.stringify(other?.slice(at, at + 60))} instead of ${JSON.stringify(html.slice(at, at + 60))}`
  } catch (error) {
    return `${input.page.head.path}: ${messageOf(error)}`
  }
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
}

const typeOf = (path: string): string => types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
