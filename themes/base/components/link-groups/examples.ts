import { websiteLinksExample } from '@trangan/contract/examples/pages/organisation'
import { examplesOf } from '../../../examples/examplesOf.ts'
import LinkGroups from './LinkGroups.astro'

/** Links to other websites, by whose they are. */
export default examplesOf(LinkGroups, { 'of websites': { groups: websiteLinksExample.model.groups } })
