import type { Home, LocalizedRichText, MenuItem, Menus } from '@trangan/contract'
import { type References, referencesOf } from '../rich-text/referencesOf.ts'

export type { References }

/** Pictures by their ids; those that are not there are left out. */
export const media = (...ids: (string | undefined)[]): References => ({ media: known(ids), files: [] })

/** Files by their ids; those that are not there are left out. */
export const files = (...ids: (string | undefined)[]): References => ({ media: [], files: known(ids) })

/** Several references as one. */
export const together = (...all: References[]): References => ({
  media: all.flatMap((one) => one.media),
  files: all.flatMap((one) => one.files),
})

/** What a rich text shows or links to, in all its languages. */
export const textReferences = (text: LocalizedRichText | undefined): References =>
  together(...[text?.vi, text?.en].map((one) => referencesOf(one ?? [])))

/** Files that the menus lead to. */
export const menuReferences = ({ main, footer }: Menus): References => files(...[...main, ...footer].flatMap(filesOf))

/** What the texts on a home page show or link to. */
export const homeReferences = ({ blocks }: Home): References =>
  together(...blocks.map((block) => textReferences('body' in block ? block.body : undefined)))

const filesOf = ({ target, children }: MenuItem): string[] => [
  ...(target.kind === 'document' && target.collection === 'files' ? [target.id] : []),
  ...children.flatMap(filesOf),
]

const known = (ids: (string | undefined)[]): string[] => ids.filter((id) => id !== undefined)
