import { WebsiteGroup } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { localizedTextOf, objectsOf, type Source, textOf } from './values.ts'

/** A document of the collection `website-groups` as the contract's WebsiteGroup. */
export const toWebsiteGroup = (source: Source): WebsiteGroup =>
  toContract({
    collection: 'website-groups',
    schema: WebsiteGroup,
    source,
    document: {
      id: source.id,
      title: localizedTextOf(source.title),
      links: objectsOf(source.links).map(({ label, href }) => ({ label: localizedTextOf(label), href: textOf(href) })),
      order: source.order ?? 0,
    },
  })
