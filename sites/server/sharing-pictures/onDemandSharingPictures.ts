import { pageOfSharingPicture } from '@trangan/contract/paths'
import { wordsIn } from '@trangan/themes/words.ts'
import type { Answer } from '../answer.ts'
import type { LivePortals } from '../livePortals.ts'
import type { OnDemand, PortalRequest } from '../onDemand.ts'
import { readText } from '../readBytes.ts'
import { securityHeaders } from '../securityHeaders.ts'
import { drawSharingPicture, type Letterings, type SharingPicture } from './drawSharingPicture.ts'
import { openLettering } from './openLettering.ts'

/** Pictures kept in memory, of some 20 KB each, and pictures drawn at the same time. */
const [kept, atOnce] = [300, 4]

type Options = { portals: LivePortals; log: (message: string, error: unknown) => void }

/**
 * Sharing pictures, drawn when they are first asked for. Only the picture that a published page names is drawn, so
 * that nobody can ask for more pictures than there are pages.
 */
export const onDemandSharingPictures = ({ portals, log }: Options): OnDemand => {
  const drawn = new Map<string, Promise<Buffer>>()
  let letterings: Promise<Letterings> | undefined
  let drawing = 0
  const draw = async (picture: SharingPicture): Promise<Buffer> => {
    letterings ??= openLetterings()
    drawing += 1
    return drawSharingPicture(picture, await letterings).finally(() => {
      drawing -= 1
    })
  }
  const pictureAt = async (request: PortalRequest): Promise<Answer | undefined> => {
    const key = request.portal.origin + request.path
    const known = drawn.get(key)
    const picture = known ? undefined : await describe(portals, request)
    if (!known && !picture) return undefined
    if (!known && drawing >= atOnce) return busy(request)
    const bytes = known ?? (picture && draw(picture))
    if (!bytes) return undefined
    drawn.delete(key)
    drawn.set(key, bytes)
    bytes.catch(() => drawn.delete(key))
    for (const oldest of drawn.keys()) if (drawn.size > kept) drawn.delete(oldest)
    return toAnswer(await bytes, request)
  }
  return async (request) => {
    if (pageOfSharingPicture(request.path) === undefined) return undefined
    try {
      return await pictureAt(request)
    } catch (error) {
      log(`The sharing picture ${request.path} of ${request.portal.agency} could not be drawn.`, error)
      return undefined
    }
  }
}

const openLetterings = async (): Promise<Letterings> => ({
  strong: await openLettering(600),
  plain: await openLettering(400),
})

/** What is on the picture, read from the page that names it; `undefined` when no published page does. */
const describe = async (portals: LivePortals, { portal, path }: PortalRequest): Promise<SharingPicture | undefined> => {
  const page = pageOfSharingPicture(path)
  const html = page && (await readText(portals, portal, page.path))
  const names = html ? metaOf(html, 'og:image') : undefined
  const title = html ? metaOf(html, 'og:title') : undefined
  if (!page || !html || !title || names !== portal.origin + path) return undefined
  const { host } = new URL(portal.origin)
  const agency = metaOf(html, 'og:site_name') ?? ''
  const { officialPortal } = wordsIn(metaOf(html, 'og:locale')?.startsWith('en') ? 'en' : 'vi')
  // The first page is called like its agency, whose name is on the picture already.
  return { agency, title: title === agency ? officialPortal : title, host, accent: page.accent }
}

const metaOf = (html: string, property: string): string | undefined => {
  const start = html.indexOf(`<meta property="${property}" content="`)
  const [, content] = /content="([^"]*)"/.exec(start < 0 ? '' : html.slice(start, start + 2000)) ?? []
  return content === undefined ? undefined : decode(content)
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, name) =>
    name
      ? (named[String(name).toLowerCase()] ?? '')
      : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
  )

const busy = ({ isHttps }: PortalRequest): Answer => ({
  status: 503,
  headers: { ...securityHeaders({ isHttps }), 'retry-after': '5', 'cache-control': 'no-store', 'content-length': '0' },
})

const toAnswer = (bytes: Buffer, { isHttps }: PortalRequest): Answer => ({
  status: 200,
  headers: {
    ...securityHeaders({ isHttps }),
    'content-type': 'image/png',
    'content-length': String(bytes.length),
    'cache-control': 'public, max-age=31536000, immutable',
  },
  body: { kind: 'bytes', bytes },
})
