import { Home } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { compact, idOf, localizedTextOf, objectsOf, optionalRichTextOf, type Source } from './values.ts'

/** A document of the collection `homes` as the contract's Home. */
export const toHome = (source: Source): Home =>
  toContract({
    collection: 'homes',
    schema: Home,
    source,
    document: { blocks: objectsOf(source.blocks).flatMap(toBlock) },
  })

/** A text block in which nothing stands yet is left out. */
const toBlock = ({ blockType, heading, category, body }: Source): Source[] => {
  const block = { type: blockType, heading: localizedTextOf(heading) }
  if (blockType === 'category-news') return [compact({ ...block, category: idOf(category) })]
  if (blockType !== 'rich-text') return [compact(block)]
  const text = optionalRichTextOf(body)
  return text ? [compact({ ...block, body: text })] : []
}
