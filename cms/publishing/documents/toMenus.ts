import { Menus } from '@trangan/contract'
import { snapshotKeyOf } from '../snapshotKeys.ts'
import { toContract } from './toContract.ts'
import { idOf, localizedTextOf, objectOf, objectsOf, type Source, textOf } from './values.ts'

/** A document of the collection `menus` as the contract's Menus. */
export const toMenus = (source: Source): Menus =>
  toContract({
    collection: 'menus',
    schema: Menus,
    source,
    document: { main: objectsOf(source.main).flatMap(toItem), footer: objectsOf(source.footer).flatMap(toItem) },
  })

/** An item whose target has been deleted leads to its first sub-item, or is left out when it has none. */
const toItem = (source: Source): Source[] => {
  const children = objectsOf(source.children).flatMap(toItem)
  const target = toTarget(objectOf(source.target)) ?? children[0]?.target
  return target ? [{ label: localizedTextOf(source.label), target, children }] : []
}

const toTarget = (target: Source): Source | undefined => {
  switch (target.kind) {
    case 'section':
      return target.section ? { kind: 'section', section: target.section } : undefined
    case 'category': {
      const id = idOf(target.category)
      return id ? { kind: 'category', id } : undefined
    }
    case 'document':
      return toDocument(objectOf(target.document))
    default: {
      const href = textOf(target.href)
      return href ? { kind: 'url', href } : undefined
    }
  }
}

const toDocument = ({ relationTo, value }: Source): Source | undefined => {
  const id = idOf(value)
  return id ? { kind: 'document', collection: snapshotKeyOf(String(relationTo)), id } : undefined
}
