import { Publication } from '@trangan/contract'
import { isProblem, parseFigures } from '../../collections/Publications/figures/parseFigures.ts'
import { toContract } from './toContract.ts'
import {
  compact,
  idsOf,
  localizedTextOf,
  momentOf,
  objectsOf,
  optionalRichTextOf,
  type Source,
  textOf,
} from './values.ts'

/** A document of the collection `publications` as the contract's Publication. */
export const toPublication = (source: Source): Publication =>
  toContract({
    collection: 'publications',
    schema: Publication,
    source,
    document: {
      id: source.id,
      section: source.section,
      slug: textOf(source.slug),
      title: localizedTextOf(source.title),
      summary: localizedTextOf(source.summary),
      body: optionalRichTextOf(source.body),
      facts: objectsOf(source.facts).map(({ label, value }) => ({
        label: localizedTextOf(label),
        value: localizedTextOf(value),
      })),
      tables: objectsOf(source.tables).map(toTable),
      files: idsOf(source.files),
      publishedAt: momentOf(source.publishedAt ?? source.createdAt),
      updatedAt: momentOf(source.updatedAt),
    },
  })

/** A table that cannot be read has no columns, for the check to find: the form lets none be published. */
const toTable = ({ caption, unit, chart, figures }: Source): Source => {
  const parsed = parseFigures(textOf(figures) ?? '')
  return compact({
    caption: localizedTextOf(caption),
    unit: textOf(unit),
    chart,
    ...(isProblem(parsed) ? {} : parsed),
  })
}
