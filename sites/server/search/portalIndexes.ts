import { searchIndexPath } from '@trangan/contract/paths'
import { type FetchFile, type IndexAbout, openIndex, type SearchIndex } from '@trangan/search'
import type { LivePortal, LivePortals } from '../livePortals.ts'
import { readBytes, readParts } from '../readBytes.ts'

/** Opens the index of a portal as it is live now; `about` is said of all that is found in it. */
export type PortalIndexes = (portal: LivePortal, about?: IndexAbout) => Promise<SearchIndex | undefined>

/** An index remembers all that was ever read of it: after so many questions it starts afresh. */
const mostQuestions = 2000

type Known = { root: string; index: Promise<SearchIndex>; questions: number }

/** Keeps indexes open from question to question, each until its portal has another one. */
export const createPortalIndexes = (portals: LivePortals): PortalIndexes => {
  const known = new Map<string, Known>()
  return async (portal, about) => {
    const root = (await portal.lookup(searchIndexPath))?.sha256
    if (!root) return undefined
    const key = `${portal.agency} ${JSON.stringify(about ?? '')}`
    const kept = known.get(key)
    if (kept?.root === root && kept.questions < mostQuestions) {
      kept.questions += 1
      return kept.index
    }
    const index = openIndex(fetchFrom(portals, portal), searchIndexPath, about)
    known.set(key, { root, index, questions: 1 })
    index.catch(() => known.delete(key))
    return index
  }
}

const fetchFrom =
  (portals: LivePortals, portal: LivePortal): FetchFile =>
  async (path, ranges) => {
    const bytes = await (ranges ? readParts(portals, portal, { path, ranges }) : readBytes(portals, portal, path))
    if (!bytes) throw new Error(`The search index of ${portal.agency} lacks ${path}. Publish it again.`)
    return bytes
  }
