'use client'
import { useEffect, useState } from 'react'
import type { OverviewAnswer } from '../../publishing/endpoints/overviewEndpoint.ts'

const pause = 2000

/** The state of all portals, asked for again every two seconds while the page is looked at. */
export const useOverview = (initial: OverviewAnswer): OverviewAnswer => {
  const [overview, setOverview] = useState(initial)
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = document.hidden ? undefined : await ask()
      if (answer) setOverview(answer)
    }, pause)
    return () => clearInterval(timer)
  }, [])
  return overview
}

const ask = async (): Promise<OverviewAnswer | undefined> => {
  try {
    const response = await fetch('/api/publishing/overview')
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
