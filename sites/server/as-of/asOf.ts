import { type AsOfTicket, asOfPath, readTicket } from '@trangan/publisher/release'
import type { Answer, Question } from '../answer.ts'
import { isImmutable } from '../caching.ts'
import type { LivePortal, LivePortals } from '../livePortals.ts'
import { plainPage } from '../plainPage.ts'
import { securityHeaders } from '../securityHeaders.ts'
import { ribbonStyle, withRibbon } from './ribbon.ts'

type Asked = { portals: LivePortals; question: Question; agency: string; isHttps: boolean }

const cookieName = 'trangan_xem_lai'

/** The past that a visitor has leave to see: a kept release under a ticket that central IT was given. */
export type Past = { portal: LivePortal; ticket: AsOfTicket }

/** The past that goes with the visitor's cookie; without a valid one there is only the present. */
export const pastOf = async ({ portals, question, agency }: Omit<Asked, 'isHttps'>): Promise<Past | undefined> => {
  const text = cookieIn(question.header('cookie'))
  const ticket = text === undefined ? undefined : await validTicket(portals, text, agency)
  const portal = ticket && (await portals.portalOfRelease(agency, ticket.release))
  return portal && { portal, ticket }
}

/** Answers at the addresses that open and close the past; `undefined` everywhere else. */
export const asOfDoor = async (asked: Asked & { path: string }): Promise<Answer | undefined> => {
  const { portals, agency, path, isHttps } = asked
  if (!path.startsWith(asOfPath)) return undefined
  const text = path.slice(asOfPath.length)
  if (text === 'thoat') return toHome({ isHttps, cookie: '', seconds: 0 })
  const ticket = await validTicket(portals, text, agency)
  if (!ticket || !(await portals.portalOfRelease(agency, ticket.release))) return plainPage(410, { isHttps })
  const seconds = Math.ceil((Date.parse(ticket.until) - Date.now()) / 1000)
  return toHome({ isHttps, cookie: text, seconds })
}

/** A question about the past: always for whole, plain bytes. */
export const plainQuestion = (question: Question): Question => ({ ...question, header: () => undefined })

/** An answer out of the past: with the ribbon on its pages, kept by no cache, listed by no search engine. */
export const markPast = async (
  answer: Answer,
  past: Past,
  asked: { path: string; isHttps: boolean },
): Promise<Answer> => {
  const { etag: _etag, 'accept-ranges': _ranges, ...headers } = answer.headers
  const isKept = isImmutable(asked.path) && answer.status === 200
  const marked = {
    ...headers,
    'x-robots-tag': 'noindex, nofollow, noarchive',
    ...(isKept ? {} : { 'cache-control': 'no-store', vary: 'Cookie' }),
  }
  if (!answer.headers['content-type']?.startsWith('text/html')) return { ...answer, headers: marked }
  const bytes = Buffer.from(withRibbon(await textOf(answer.body), past.ticket))
  const style = securityHeaders({ isHttps: asked.isHttps, style: ribbonStyle })
  return {
    status: answer.status,
    headers: { ...marked, ...style, 'content-length': String(bytes.length) },
    body: { kind: 'bytes', bytes },
  }
}

const validTicket = async (portals: LivePortals, text: string, agency: string): Promise<AsOfTicket | undefined> => {
  const ticket = readTicket({ text, publicKeys: await portals.publicKeys(), now: new Date() })
  return ticket?.agency === agency ? ticket : undefined
}

const cookieIn = (header: string | undefined): string | undefined =>
  header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1)

const toHome = ({ isHttps, cookie, seconds }: { isHttps: boolean; cookie: string; seconds: number }): Answer => ({
  status: 303,
  headers: {
    ...securityHeaders({ isHttps }),
    location: '/',
    'set-cookie': `${cookieName}=${cookie}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isHttps ? '; Secure' : ''}`,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'content-length': '0',
  },
})

const textOf = async (body: Answer['body']): Promise<string> => {
  if (!body) return ''
  if (body.kind === 'bytes') return body.bytes.toString()
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of body.open.read(body)) chunks.push(chunk)
    return Buffer.concat(chunks).toString()
  } finally {
    await body.open.close()
  }
}
