import type { Procedure } from '@trangan/contract'
import type { Link, PageOf, ProcedureListModel } from '@trangan/contract/pages'
import { lifeEventPath, numberedPath, procedureFieldPath, proceduresPath } from '@trangan/contract/paths'
import { procedureCard } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'
import { headOf } from './head.ts'

/** Procedures on a page of their list. They are sorted by name, not by time, so pages count from the first. */
export const proceduresPerPage = 20

/** A list of procedures: all of them, those of one field, or those of one life event. */
export type ProcedureList = { path: string; title: string; procedures: readonly Procedure[] }

/** The list of procedures whose first page stands at a path; the catalogue is in Vietnamese alone. */
export const procedureListAt = (context: PlanContext, path: string): ProcedureList | undefined => {
  if (context.portal.locale === 'en' || !path.startsWith(proceduresPath)) return undefined
  const { procedures, fields, lifeEvents } = procedureCatalogue(context.portal)
  if (path === proceduresPath) return { path, title: context.word('procedures'), procedures }
  const slug = path.split('/').at(-2) ?? ''
  const [field, group] = [fields.get(slug), lifeEvents.get(slug)]
  if (field && path === procedureFieldPath(slug)) return { path, title: field.name, procedures: field.procedures }
  if (!group || path !== lifeEventPath(slug)) return undefined
  return { path, title: context.text(group.event.name), procedures: group.procedures }
}

/** All lists of procedures. */
export const procedureLists = (context: PlanContext): ProcedureList[] => {
  const { fields, lifeEvents } = procedureCatalogue(context.portal)
  const paths = [
    proceduresPath,
    ...[...fields.keys()].map(procedureFieldPath),
    ...[...lifeEvents.keys()].map(lifeEventPath),
  ]
  return paths.flatMap((path) => procedureListAt(context, path) ?? [])
}

/** One page of a list of procedures; pages count from 1, the first has no number in its path. */
export const procedureList = (
  context: PlanContext,
  list: ProcedureList,
  number = 1,
): PageOf<'procedure-list'> | undefined => {
  const { path, title, procedures } = list
  const pages = pageCount(procedures)
  if (number > pages) return undefined
  const isAll = path === proceduresPath
  const description = `${context.word('proceduresOf')} ${context.shell.agency.name}${isAll ? '' : `: ${title}`}`
  return {
    template: 'procedure-list',
    head: headOf(context, {
      path: pathOf(path, number),
      isShared: number === 1,
      title: number === 1 ? title : `${title} – ${context.word('page')} ${number}`,
      description,
      parents: isAll ? [] : [sectionLink(context.portal, 'procedures')],
    }),
    model: {
      title,
      description,
      total: procedures.length,
      fields: fieldsOf(context, path),
      procedures: procedures
        .slice((number - 1) * proceduresPerPage, number * proceduresPerPage)
        .map((procedure) => procedureCard(context, procedure)),
      pagination: paginationOf(context, { path, number, pages }),
    },
  }
}

/** Pages that a list of procedures has: one even when it is empty. */
export const pageCount = (procedures: readonly Procedure[]): number =>
  Math.max(1, Math.ceil(procedures.length / proceduresPerPage))

const pathOf = (list: string, number: number): string => (number === 1 ? list : numberedPath(list, number))

const fieldsOf = (context: PlanContext, current: string): ProcedureListModel['fields'] => {
  const { fields, procedures } = procedureCatalogue(context.portal)
  const all = { label: context.word('allFields'), path: proceduresPath, count: procedures.length }
  const choices = [...fields.values()].map(({ slug, name, procedures: members }) => ({
    label: name,
    path: procedureFieldPath(slug),
    count: members.length,
  }))
  return [all, ...choices].map(({ label, path, count }) => ({
    label,
    href: context.href(path),
    count,
    current: path === current,
  }))
}

const paginationOf = (
  context: PlanContext,
  { path, number, pages }: { path: string; number: number; pages: number },
): ProcedureListModel['pagination'] => {
  const hrefOf = (page: number) => context.href(pathOf(path, page))
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  const linkTo = (page: number, label: string): Link | undefined =>
    page >= 1 && page <= pages ? { label, href: hrefOf(page) } : undefined
  return {
    pages: numbers.map((page) => ({ label: String(page), href: hrefOf(page), current: page === number })),
    previous: linkTo(number - 1, context.word('previous')),
    next: linkTo(number + 1, context.word('next')),
  }
}
