import type { Log } from '@trangan/publisher'
import { comparePage, compareReleases, listReleases } from '@trangan/publisher/history'
import { provinceId } from '@trangan/publisher/release'
import type { PublishingRequest } from '../../../cms/publishing/requests/PublishingRequest.ts'
import { lookBack } from '../actions/lookBack.ts'
import { publishWhole } from '../actions/publishWhole.ts'
import { restoreMoment } from '../actions/restoreMoment.ts'
import { restoreRelease } from '../actions/restoreRelease.ts'
import { resumePortals } from '../actions/resumePortals.ts'
import { verifyPortal } from '../actions/verifyPortal.ts'
import type { Publisher } from '../openPublisher.ts'

/** Pages of a comparison that are named; a whole new build changes them all. */
const namedPages = 1_000

type Asked = { publisher: Publisher; request: PublishingRequest; user: string; log: Log }

/** Does what central IT asks for on its screens; the answer goes back as it is. */
export const answerRequest = async ({ publisher, request, user, log }: Asked): Promise<object> => {
  const { target } = publisher.engine
  switch (request.kind) {
    case 'list':
      return { releases: await listReleases(target, request.agency) }
    case 'compare': {
      const { pages, ...comparison } = await compareReleases(target, request)
      return { ...comparison, pages: pages.slice(0, namedPages), pageCount: pages.length }
    }
    case 'compare-page':
      return { lines: await comparePage(target, request) }
    case 'restore':
      return { release: await restoreRelease(publisher, { ...request, user }) }
    case 'restore-moment':
      return { portals: await restoreMoment(publisher, await momentOf(publisher, request, user)) }
    case 'resume':
      await resumePortals(publisher, await agenciesIn(publisher, request.agency))
      return {}
    case 'look-back':
      return lookoutOf(await lookBack(publisher, request))
    case 'look-back-moment':
      return lookoutOf(await lookBack(publisher, { agency: request.agency, moment: new Date(request.moment) }))
    case 'verify':
      return { portals: await verifyEach(publisher, request.agency, log) }
    case 'force':
      return publishWhole(publisher, request.agency, { isForced: true })
  }
}

const momentOf = async (publisher: Publisher, request: { agency: string; moment: string }, user: string) => ({
  agencies: await agenciesIn(publisher, request.agency),
  moment: new Date(request.moment),
  user,
})

const verifyEach = async (publisher: Publisher, agency: string, log: Log) => {
  const portals = []
  for (const id of await agenciesIn(publisher, agency)) {
    const { release, files, damages, left } = await verifyPortal(publisher, id, log)
    portals.push({ agency: id, release, files, damages: damages.length, left: left.length })
  }
  return portals
}

const agenciesIn = async ({ engine }: Publisher, agency: string): Promise<string[]> =>
  agency === 'all' ? [...(await engine.source.listPortals()).map(({ id }) => id), provinceId] : [agency]

const lookoutOf = (lookout: object | undefined): object => {
  if (lookout) return lookout
  throw new Error('Không còn lưu bản phát hành nào của thời điểm đó.')
}
