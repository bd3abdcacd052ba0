import type { AgencyKind, Section } from '@trangan/contract'
import type { Evidence } from './evidence.ts'

type Bilingual = { vi: string; en: string }

/** One thing that the law asks of a portal. */
export type Requirement = {
  id: string
  name: Bilingual
  /** Article of the decree, as it is cited: `Điều 4`, `Điểm a khoản 1 Điều 4`; README.md says how each was checked. */
  article: string
  /** The part of the portal in which it stands. */
  section: Section
  evidence: Evidence
  /** Kinds of agency of which it is asked; of all where absent. */
  kinds?: readonly AgencyKind[]
}

/** What a decree asks of portals while it is in force; days are ISO dates, both within. */
export type Profile = {
  id: string
  /** As it is cited: `Nghị định 42/2022/NĐ-CP`. */
  decree: string
  validFrom: string
  validTo?: string
  /** What took its place where that has no profile yet: its list of sections goes on being the measure, and readers are told. */
  replaced?: { by: string; from: string }
  requirements: readonly Requirement[]
}
