import type { Snapshot } from '@trangan/contract'
import { largeSnapshot, numberedArticle } from '@trangan/publisher/examples/articles.ts'
import { publishableSnapshot } from '@trangan/publisher/examples/portals.ts'
import type { DocumentRef } from '@trangan/publisher/ports'

/** Articles of the drill's portal. */
export const articleCount = 30

/** The agency whose portal it is. */
export const agency = publishableSnapshot.agency.id

/** The portal's content before any edit. */
export const firstSnapshot: Snapshot = { ...publishableSnapshot, articles: largeSnapshot(articleCount).articles }

/** Every twelfth edit renames the agency, which shows on all pages; every fifth takes an article down. */
export const kindOf = (edit: number): 'rename' | 'unpublish' | 'change' => {
  if (edit % 12 === 0) return 'rename'
  return edit % 5 === 0 ? 'unpublish' : 'change'
}

/** The document that an edit is about. */
export const documentOf = (edit: number): DocumentRef =>
  kindOf(edit) === 'rename'
    ? { collection: 'agencies', id: agency }
    : { collection: 'articles', id: `n${articleOf(edit)}` }

/** Content after one more edit; an article that was taken down comes back when it is changed. */
export const applyEdit = (snapshot: Snapshot, edit: number): Snapshot => {
  if (kindOf(edit) === 'rename')
    return { ...snapshot, agency: { ...snapshot.agency, name: { vi: `Sở Xây dựng, tên thứ ${edit}` } } }
  const number = articleOf(edit)
  const others = snapshot.articles.filter(({ id }) => id !== `n${number}`)
  if (kindOf(edit) === 'unpublish') return { ...snapshot, articles: others }
  const article = { ...numberedArticle(number), title: { vi: `Tin số ${number}, bản ${edit}.` } }
  return { ...snapshot, articles: [...others, article] }
}

/** Content after so many edits. */
export const snapshotAfter = (edits: number): Snapshot => {
  let snapshot = firstSnapshot
  for (let edit = 1; edit <= edits; edit += 1) snapshot = applyEdit(snapshot, edit)
  return snapshot
}

/** Where a reader sees that an edit is live: the text that must stand at the path; without a text, nothing may. */
export const evidenceOf = (edit: number): { path: string; text?: string } => {
  if (kindOf(edit) === 'rename') return { path: '/', text: `tên thứ ${edit}` }
  const path = articlePathOf(articleOf(edit))
  return kindOf(edit) === 'unpublish' ? { path } : { path, text: `bản ${edit}.` }
}

/** Address of an article of the drill. */
export const articlePathOf = (number: number): string => `/tin-tuc/tin-so-${number}/`

/** Seven and thirty have no common divisor: edits come by every article, two in a row never by the same. */
const articleOf = (edit: number): number => ((edit * 7) % articleCount) + 1
