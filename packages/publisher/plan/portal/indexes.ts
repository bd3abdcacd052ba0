import type { MenuItem } from '@trangan/contract'
import type { Portal, Stores } from './createPortal.ts'
import { keyOf } from './keys.ts'
import { type Collection, type Documents, kinds } from './kinds.ts'
import { richTextMentions } from './richTextMentions.ts'

/** Puts a document among those of its kind. */
export const enter = <C extends Collection>(portal: Portal, collection: C, document: Documents[C]): void => {
  const stores: Stores = portal
  stores[collection].set(document.id, document)
}

/** Enters a document's address, what it mentions, and where its bytes stand. */
export const index = <C extends Collection>(portal: Portal, collection: C, document: Documents[C]): void => {
  const key = keyOf({ collection, id: document.id })
  const { path, mentions, blobs } = kinds[collection]
  if (path) portal.documentAt.set(path(document), key)
  for (const mention of mentions?.(document) ?? []) addTo(portal.mentionedBy, mention, key)
  for (const at of blobs?.(document) ?? []) addTo(portal.blobsAt, at, key)
}

/** Takes back what `index` entered. */
export const unindex = <C extends Collection>(portal: Portal, collection: C, document: Documents[C]): void => {
  const key = keyOf({ collection, id: document.id })
  const { path, mentions, blobs } = kinds[collection]
  if (path && portal.documentAt.get(path(document)) === key) portal.documentAt.delete(path(document))
  for (const mention of mentions?.(document) ?? []) dropFrom(portal.mentionedBy, mention, key)
  for (const at of blobs?.(document) ?? []) dropFrom(portal.blobsAt, at, key)
}

/** Key under which the home page mentions documents, like a document of its own. */
export const homeKey = 'home:home'

/** Enters, or takes back, what the menus and the home page link to and show. */
export const mentionsOfFurniture = (portal: Portal, way: 'add' | 'drop'): void => {
  const change = way === 'add' ? addTo : dropFrom
  for (const mention of homeMentions(portal)) change(portal.mentionedBy, mention, homeKey)
  for (const mention of [...portal.menus.main, ...portal.menus.footer].flatMap(menuMentions))
    change(portal.mentionedBy, mention, 'menus:menus')
}

/** Keys of the documents that the home page's own texts link to and show. */
export const homeMentions = ({ home }: Portal): string[] =>
  home.blocks.flatMap((block) => (block.type === 'rich-text' ? [...richTextMentions(block.body)] : []))

const menuMentions = ({ target, children }: MenuItem): string[] => [
  ...(target.kind === 'document' ? [keyOf(target)] : []),
  ...children.flatMap(menuMentions),
]

const addTo = (map: Map<string, Set<string>>, at: string, key: string): void => {
  const found = map.get(at)
  if (found) found.add(key)
  else map.set(at, new Set([key]))
}

const dropFrom = (map: Map<string, Set<string>>, at: string, key: string): void => {
  const found = map.get(at)
  found?.delete(key)
  if (found?.size === 0) map.delete(at)
}
