import type { Answer, Question } from './answer.ts'
import type { LivePortal } from './livePortals.ts'

/** A request to a portal that exists, its path decoded. */
export type PortalRequest = { question: Question; portal: LivePortal; path: string; query: string; isHttps: boolean }

/** Answers what is rendered for each request by itself; `undefined` leaves the request to the published files. */
export type OnDemand = (request: PortalRequest) => Promise<Answer | undefined>

/** Asks one after the other until one answers. */
export const firstOf =
  (all: readonly (OnDemand | undefined)[]): OnDemand =>
  async (request) => {
    for (const one of all) {
      const answer = await one?.(request)
      if (answer) return answer
    }
    return undefined
  }
