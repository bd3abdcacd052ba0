'use client'
import type { OverviewAnswer } from '../../publishing/endpoints/overviewEndpoint.ts'
import { useFollowed } from './useFollowed.ts'

/** The state of all portals, followed while the page is looked at. */
export const useOverview = (initial: OverviewAnswer): OverviewAnswer => useFollowed('/api/publishing/overview', initial)
