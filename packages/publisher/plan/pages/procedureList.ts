import type { Procedure } from '@trangan/contract'
import type { Link, PageOf, ProcedureListModel } from '@trangan/contract/pages'
import { homePath, numberedPath, procedureFieldPath, proceduresPath } from '@trangan/contract/paths'
import { procedureCard } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'

/** Procedures on a page of their list. They are sorted by name, not by time, so pages count from the first. */
export const proceduresPerPage = 20

/** One page of the procedures, of all or of one field; pages count from 1, the first has no number in its path. */
export const procedureList = (
  context: PlanContext,
  field: string | undefined,
  number = 1,
): PageOf<'procedure-list'> | undefined => {
  const catalogue = procedureCatalogue(context.portal)
  const chosen = field === undefined ? undefined : catalogue.fields.get(field)
  if (field !== undefined && !chosen) return undefined
  const procedures = chosen?.procedures ?? catalogue.procedures
  if (number > pageCount(procedures)) return undefined
  const title = chosen?.name ?? context.word('procedures')
  const list = chosen ? procedureFieldPath(chosen.slug) : proceduresPath
  const description = `${context.word('proceduresOf')} ${context.shell.agency.name}${chosen ? `: ${chosen.name}` : ''}`
  return {
    template: 'procedure-list',
    head: {
      path: pathOf(list, number),
      title: number === 1 ? title : `${title} – ${context.word('page')} ${number}`,
      description,
      breadcrumb: breadcrumbOf(context, chosen !== undefined),
    },
    model: {
      title,
      description,
      total: procedures.length,
      fields: fieldsOf(context, field),
      procedures: procedures
        .slice((number - 1) * proceduresPerPage, number * proceduresPerPage)
        .map((procedure) => procedureCard(context, procedure)),
      pagination: paginationOf(context, { list, number, pages: pageCount(procedures) }),
    },
  }
}

/** Pages that a list of procedures has: one even when it is empty. */
export const pageCount = (procedures: readonly Procedure[]): number =>
  Math.max(1, Math.ceil(procedures.length / proceduresPerPage))

const pathOf = (list: string, number: number): string => (number === 1 ? list : numberedPath(list, number))

const breadcrumbOf = (context: PlanContext, inField: boolean): Link[] => {
  const home = { label: context.word('home'), href: homePath }
  return inField ? [home, sectionLink('procedures', context.settings.locale)] : [home]
}

const fieldsOf = (context: PlanContext, current: string | undefined): ProcedureListModel['fields'] => {
  const { fields, procedures } = procedureCatalogue(context.portal)
  const all = { label: context.word('allFields'), href: proceduresPath, count: procedures.length }
  return [
    { ...all, current: current === undefined },
    ...[...fields.values()].map((field) => ({
      label: field.name,
      href: procedureFieldPath(field.slug),
      count: field.procedures.length,
      current: field.slug === current,
    })),
  ]
}

const paginationOf = (
  context: PlanContext,
  { list, number, pages }: { list: string; number: number; pages: number },
): ProcedureListModel['pagination'] => {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  const linkTo = (page: number, label: string): Link | undefined =>
    page >= 1 && page <= pages ? { label, href: pathOf(list, page) } : undefined
  return {
    pages: numbers.map((page) => ({ label: String(page), href: pathOf(list, page), current: page === number })),
    previous: linkTo(number - 1, context.word('previous')),
    next: linkTo(number + 1, context.word('next')),
  }
}
