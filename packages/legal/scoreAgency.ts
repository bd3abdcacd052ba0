import type { AgencyKind } from '@trangan/contract'
import { evidenceKey } from './evidence.ts'
import type { Profile, Requirement } from './requirement.ts'

/** How far a portal is from what the law asks of it. */
export type Score = { met: Requirement[]; missing: Requirement[]; percent: number }

type Agency = {
  kind: AgencyKind
  /** Names of the evidence that it has published, as `evidenceKey` makes them. */
  holdings: ReadonlySet<string>
}

/** Which requirements of a profile an agency meets, and which it does not. */
export const scoreAgency = (profile: Profile, { kind, holdings }: Agency): Score => {
  const asked = profile.requirements.filter(({ kinds }) => !kinds || kinds.includes(kind))
  const isMet = ({ evidence }: Requirement) => evidence.of === 'portal' || holdings.has(evidenceKey(evidence))
  const met = asked.filter(isMet)
  const percent = asked.length === 0 ? 100 : Math.floor((met.length / asked.length) * 100)
  return { met, missing: asked.filter((requirement) => !isMet(requirement)), percent }
}
