import { Procedure } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { compact, momentOf, objectOf, objectsOf, type Source, textOf } from './values.ts'

/** A document of the collection `procedures` as the contract's Procedure. */
export const toProcedure = (source: Source): Procedure =>
  toContract({
    collection: 'procedures',
    schema: Procedure,
    source,
    document: { ...textsOf(source), ...partsOf(source) },
  })

const texts = [
  'code',
  'name',
  'field',
  'level',
  'type',
  'decisionNumber',
  'executingAgency',
  'competentAuthority',
  'delegatedAuthority',
  'coordinatingAgency',
  'receivingAddress',
  'steps',
  'conditions',
  'result',
  'related',
] as const satisfies (keyof Procedure)[]

const textsOf = (source: Source): Source => Object.fromEntries(texts.map((name) => [name, textOf(source[name])]))

const partsOf = (source: Source): Source => ({
  id: source.id,
  subjects: Array.isArray(source.subjects) ? source.subjects.map(textOf).filter(Boolean) : [],
  methods: tableOf(source.methods),
  dossier: tableOf(source.dossier),
  legalBases: tableOf(source.legalBases),
  externalIds: Object.fromEntries(
    objectsOf(source.externalIds).map(({ portal, value }) => [textOf(portal), textOf(value)]),
  ),
  updatedAt: momentOf(source.updatedAt),
})

const tableOf = (value: unknown): Source => {
  const { rows, text } = objectOf(value)
  return { rows: objectsOf(rows).map(cellsOf), text: textOf(text) ?? '' }
}

const cellsOf = (row: Source): Source =>
  compact(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)])))
