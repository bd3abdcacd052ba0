'use client'
import { useEffect, useState } from 'react'
import type { StatusAnswer } from '../../publishing/endpoints/statusEndpoint.ts'

type Document = {
  collection: string | undefined
  id: string | number | undefined
  /** Changes with each save, so that the states are asked for again. */
  version: string
}

type Portals = StatusAnswer['portals']

/** Milliseconds until the next question: often while something is under way, not at all when nothing is. */
const pauseAfter = (portals: Portals | undefined): number | undefined => {
  if (!portals) return 5000
  if (portals.some(({ state }) => state === 'queued' || state === 'rendering')) return 500
  return portals.some(({ state }) => state === 'failed' || state === 'kept') ? 3000 : undefined
}

/** Where the document stands on each of its portals, followed until it is live. */
export const usePublishStates = ({ collection, id, version }: Document): Portals | undefined => {
  const [portals, setPortals] = useState<Portals>()
  useEffect(() => {
    if (!collection || id === undefined) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = async () => {
      const answer = await ask({ collection, id, signal: stop.signal })
      if (stop.signal.aborted) return
      if (answer) setPortals(answer)
      const pause = pauseAfter(answer)
      if (pause !== undefined) timer = setTimeout(follow, pause)
    }
    follow()
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [collection, id, version])
  return portals
}

type Question = { collection: string; id: string | number; signal: AbortSignal }

/** `undefined` when the server did not answer: it is asked again. */
const ask = async ({ collection, id, signal }: Question): Promise<Portals | undefined> => {
  const query = new URLSearchParams({ collection, id: String(id) })
  try {
    const response = await fetch(`/api/publishing/status?${query}`, { signal })
    const answer: StatusAnswer = response.ok ? await response.json() : { portals: [] }
    return response.status >= 500 ? undefined : answer.portals
  } catch {
    return undefined
  }
}
