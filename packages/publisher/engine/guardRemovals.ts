import { tooManyRemovals } from '../failures.ts'
import { PublishError } from '../PublishError.ts'
import { type Contents, entriesOf, entryAt } from '../release/contents.ts'

/** So many pages may always go: a small portal is edited by hand. */
const allowedPages = 5

/** Beyond that, this share of the portal's pages. */
const allowedShare = 0.1

/** A release that takes many pages away may come from half-read content: it waits for a person. */
export const guardRemovals = (removed: readonly string[], live: Contents): void => {
  const pages = removed.filter((path) => isPage(entryAt(live, path)?.type))
  if (pages.length <= allowedPages) return
  const all = [...entriesOf(live)].filter(([, entry]) => isPage(entry.type)).length
  if (pages.length > all * allowedShare) throw new PublishError(tooManyRemovals(pages, all))
}

const isPage = (type: string | undefined): boolean => type?.startsWith('text/html') ?? false
