import type { Agency, Locale, Procedure } from '@trangan/contract'

/** A file of the portal application itself (script, style, font): the same for every agency. */
export type Asset = { path: string; sha256: string; size: number; type: string }

/** What a plan needs to know beside the content. Equal snapshot and equal settings make equal plans. */
export type PlanSettings = {
  /** Build of the portal application: part of every page's hash. */
  buildId: string
  locale: Locale
  /** Origin of a portal, with `{host}` or `{label}` (first label of the host): `https://{host}`. */
  originPattern: string
  /** Origin of the province's index of portals, without a slash at the end. */
  provinceOrigin: string
  /** Name over the province's index. */
  provinceName: string
  /** CSS of an agency's theme: its tokens as custom properties. */
  stylesheetOf: (theme: Agency['theme']) => string
  /** Where a procedure can be done online. */
  serviceLink: (procedure: Procedure) => { href: string; portalName: string } | undefined
  assets: readonly Asset[]
  /** False leaves the search index out, where only pages are compared with those of others. */
  hasSearchIndex?: boolean
}
