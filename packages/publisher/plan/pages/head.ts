import type { Link, PageHead } from '@trangan/contract/pages'
import { homePath, sharingPicturePath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { digestOf } from '../digests.ts'
import { alternatesOf } from '../languages.ts'
import { breadcrumbData } from '../machines/structuredData.ts'

type Head = {
  /** Without a language. */
  path: string
  title: string
  description: string
  /** What stands between home and the page. */
  parents?: Link[] | undefined
  /** Structured data about the thing that the page is of. */
  data?: Record<string, unknown> | undefined
  dublinCore?: Record<string, string> | undefined
  feeds?: PageHead['feeds']
  /** Nobody shares a page of search results, or the third page of a list: those have no picture. */
  isShared?: boolean
}

/** The head of a page, with all that machines read of it. */
export const headOf = (context: PlanContext, head: Head): PageHead => {
  const { path, title, description, parents = [], data, dublinCore, feeds, isShared = true } = head
  const isHome = path === homePath
  const breadcrumb = isHome ? [] : [{ label: context.word('home'), href: context.href(homePath) }, ...parents]
  const trail = isHome ? [] : [breadcrumbData(context, [...breadcrumb, { label: title, href: context.href(path) }])]
  return {
    path: context.href(path),
    title,
    description,
    breadcrumb,
    image: isShared ? sharingPicture(context, context.href(path), title) : undefined,
    alternates: alternatesOf(context.portal, path),
    feeds,
    // As text: it is digested and written as one, instead of being walked through twice.
    jsonLd: [...trail, ...(data ? [data] : [])].map((thing) => JSON.stringify(thing)),
    dublinCore,
  }
}

/** Pages are shared with their title set in type; the words and the colour make its address. */
const sharingPicture = ({ shell, portal }: PlanContext, page: string, title: string): string => {
  const { accent } = portal.agency.theme
  const mark = digestOf(JSON.stringify([title, shell.agency.name, shell.origin])).slice(0, 12)
  return sharingPicturePath(page, { mark, accent })
}
