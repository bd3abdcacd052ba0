import type { Answer, Question } from './answer.ts'
import { asOfDoor, markPast, pastOf, plainQuestion } from './as-of/asOf.ts'
import { fileAnswer, notFoundAnswer } from './fileAnswer.ts'
import type { LivePortal, LivePortals } from './livePortals.ts'
import type { OnDemand } from './onDemand.ts'
import { plainPage } from './plainPage.ts'
import { encodePath, readPath } from './requestPath.ts'
import { securityHeaders } from './securityHeaders.ts'

/** What a server is made of. */
export type Site = {
  portals: LivePortals
  isHttps: boolean
  /** Host names of the province's index of portals, where the health of the server is told too. */
  provinceHosts: ReadonlySet<string>
  /** What is rendered for each request by itself; without it the published files answer everything. */
  onDemand?: OnDemand | undefined
}

/** The address at which a supervisor asks whether the server is well; at the province's host only. */
export const healthPath = '/healthz'

/** The whole story of a request: method, path, host, file; each step that fails has its own answer. */
export const decide = async (site: Site, question: Question): Promise<Answer> => {
  const { isHttps } = site
  if (question.method !== 'GET' && question.method !== 'HEAD')
    return plainPage(405, { isHttps, headers: { allow: 'GET, HEAD', connection: 'close' } })
  const target = readPath(question.target)
  if (target.kind === 'too-long') return plainPage(414, { isHttps })
  if (target.kind === 'malformed') return plainPage(400, { isHttps })
  const { host } = question
  if (host === undefined) return plainPage(421, { isHttps })
  const isProvince = site.provinceHosts.has(host)
  if (isProvince && target.path === healthPath) return health(site)
  const portal = await site.portals.portalAt(host)
  if (portal === 'unpublished' || (!portal && isProvince)) return plainPage(503, { isHttps })
  return portal ? presentOrPast({ site, question, portal, ...target }) : plainPage(421, { isHttps })
}

type Asked = {
  site: Site
  question: Question
  portal: LivePortal
  path: string
  query: string
  isCanonical: boolean
}

/** With a ticket of central IT, the portal is shown as it was in a kept release. */
const presentOrPast = async (asked: Asked): Promise<Answer> => {
  const { site, question, path } = asked
  const { isHttps } = site
  const looking = { portals: site.portals, question, agency: asked.portal.agency, isHttps }
  const door = await asOfDoor({ ...looking, path })
  const past = door ? undefined : await pastOf(looking)
  if (!past) return door ?? ofPortal(asked)
  const then = await ofPortal({ ...asked, portal: past.portal, question: plainQuestion(question) })
  return markPast(then, past, { path, isHttps })
}

const notFoundPath = '/404.html'

const ofPortal = async (asked: Asked): Promise<Answer> => {
  const { site, question, portal, path } = asked
  const { portals, isHttps } = site
  const rendered = await site.onDemand?.({ ...asked, isHttps })
  if (rendered) return rendered
  const file = path === notFoundPath ? undefined : await portal.lookup(path)
  if (file) return asked.isCanonical ? fileAnswer({ portals, question, file, path, isHttps }) : redirect(asked, path)
  if (!path.endsWith('/') && (await portal.lookup(`${path}/`))) return redirect(asked, `${path}/`)
  const missing = await portal.lookup(notFoundPath)
  return missing ? notFoundAnswer({ portals, question, file: missing, path, isHttps }) : plainPage(404, { isHttps })
}

const redirect = ({ site, query }: Asked, path: string): Answer => ({
  status: 308,
  headers: {
    ...securityHeaders(site),
    location: `${encodePath(path)}${query}`,
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-length': '0',
  },
})

const health = async (site: Site): Promise<Answer> => {
  const portals = await site.portals.count()
  const bytes = Buffer.from(`${JSON.stringify({ status: portals > 0 ? 'ok' : 'empty', portals })}\n`)
  return {
    status: portals > 0 ? 200 : 503,
    headers: {
      ...securityHeaders(site),
      'content-type': 'application/json',
      'content-length': String(bytes.length),
      'cache-control': 'no-store',
    },
    body: { kind: 'bytes', bytes },
  }
}
