import type { Procedure } from '@trangan/contract'
import { type LifeEvent, lifeEvents, lifeEventsOf } from '@trangan/services'
import { compare, slugify } from '@trangan/vietnamese'
import type { Portal } from './createPortal.ts'

/** A field (lĩnh vực) with its procedures, sorted by name. */
export type ProcedureField = { slug: string; name: string; procedures: Procedure[] }

/** A life event with the procedures that it asks for, sorted by name. */
export type LifeEventProcedures = { event: LifeEvent; procedures: Procedure[] }

/** All procedures by name, the fields by name, and the life events that have procedures, by slug. */
export type ProcedureCatalogue = {
  procedures: Procedure[]
  fields: Map<string, ProcedureField>
  lifeEvents: Map<string, LifeEventProcedures>
}

/** The procedures of a portal in the order in which lists show them. */
export const procedureCatalogue = (portal: Portal): ProcedureCatalogue => {
  portal.catalogue ??= createCatalogue([...portal.procedures.values()])
  return portal.catalogue
}

/** Slug of a procedure's field; never empty. */
export const fieldSlug = (field: string): string => slugify(field) || 'khac'

const createCatalogue = (unsorted: Procedure[]): ProcedureCatalogue => {
  const procedures = unsorted.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
  const bySlug = Map.groupBy(procedures, (procedure) => fieldSlug(procedure.field))
  const fields = [...bySlug].map(([slug, members]) => ({ slug, name: nameOf(members), procedures: members }))
  fields.sort((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
  return {
    procedures,
    fields: new Map(fields.map((field) => [field.slug, field])),
    lifeEvents: byLifeEvent(procedures),
  }
}

/** Two spellings can share a slug: the first in the alphabet speaks for both, whatever the order of reading. */
const nameOf = (members: Procedure[]): string => members.map(({ field }) => field).sort()[0] ?? ''

const byLifeEvent = (procedures: readonly Procedure[]): ProcedureCatalogue['lifeEvents'] => {
  const found = new Map(lifeEvents.map((event) => [event.slug, { event, procedures: [] as Procedure[] }]))
  for (const procedure of procedures)
    for (const { slug } of lifeEventsOf(procedure)) found.get(slug)?.procedures.push(procedure)
  return new Map([...found].filter(([, group]) => group.procedures.length > 0))
}
