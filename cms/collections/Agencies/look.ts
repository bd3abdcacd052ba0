import type { AgencyKind } from '@trangan/contract'

/** A pair of colours that is too hard to read, in one of the schemes (light, dark, contrast). */
type UnreadablePair = { scheme: string; foreground: string; background: string; contrast: number; needed: number }

/** What the CMS has to know of how portals look; whoever composes the CMS takes it from the themes. */
export type PortalLook = {
  families: readonly { name: string; label: { vi: string; en: string } }[]
  /** The family of an agency of this kind as long as nobody chose another. */
  defaultFamily: (kind: AgencyKind) => string
  unreadablePairs: (theme: { family: string; accent: string }) => readonly UnreadablePair[]
}
