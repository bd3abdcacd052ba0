import type { Procedure } from '@trangan/contract'
import { compare, slugify } from '@trangan/vietnamese'
import type { Portal } from './createPortal.ts'

/** A field (lĩnh vực) with its procedures, sorted by name. */
export type ProcedureField = { slug: string; name: string; procedures: Procedure[] }

/** All procedures by name, and the fields by name. */
export type ProcedureCatalogue = { procedures: Procedure[]; fields: Map<string, ProcedureField> }

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
  return { procedures, fields: new Map(fields.map((field) => [field.slug, field])) }
}

/** Two spellings can share a slug: the first in the alphabet speaks for both, whatever the order of reading. */
const nameOf = (members: Procedure[]): string => members.map(({ field }) => field).sort()[0] ?? ''
