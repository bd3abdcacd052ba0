import type { HtmlPage } from '@trangan/contract/pages'
import type { PlanContext } from '../context.ts'
import { listAt } from '../lists/sectionLists.ts'
import { articleList } from './articleList.ts'
import { entryList } from './entryList.ts'
import { legalDocumentList } from './legalDocumentList.ts'
import { procedureList, procedureListAt } from './procedureList.ts'

/** A list's newest page, or a numbered one (`…/trang/3/`). */
export const listPageAt = (context: PlanContext, path: string): HtmlPage | undefined => {
  const [, numberedList, digits] = /^(.*\/)trang\/([1-9]\d*)\/$/.exec(path) ?? []
  const number = digits === undefined ? undefined : Number(digits)
  const list = listAt(context, numberedList ?? path)
  if (!list) return procedurePageAt(context, numberedList ?? path, number)
  const { collection } = list
  if (collection === 'articles') return articleList(context, list, number)
  if (collection === 'legalDocuments') return legalDocumentList(context, list, number)
  return entryList(context, { ...list, collection }, number)
}

/** Procedures are sorted by name: their first page has no number in its address. */
const procedurePageAt = (context: PlanContext, path: string, number: number | undefined): HtmlPage | undefined => {
  const list = number === 1 ? undefined : procedureListAt(context, path)
  return list && procedureList(context, list, number)
}
