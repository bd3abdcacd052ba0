/**
 * What a measured publisher is asked for: all portals from nothing (`clean`), all of them once more with content read
 * (`again`) or at hand (`compare`), the same after a restart, or in another theme colour.
 */
export type Order = { act: 'clean' | 'again' | 'compare' | 'restart' | 'colour'; accent?: string }

/** What it took. `memory` is the peak so far, MB; `files` those that were made. */
export type Outcome = { seconds: number; files: number; memory: number }

export type Answer = { outcome: Outcome } | { error: string }
