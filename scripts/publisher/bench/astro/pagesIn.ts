import type { HtmlPage, Shell } from '@trangan/contract/pages'
import { createContext, createPortal, planPortal } from '@trangan/publisher/plan'
import { idsIn, readSnapshotFile } from '../diskContent.ts'
import { benchSettings } from '../makers.ts'

/** One page for `getStaticPaths`. */
type StaticPage = { params: { path: string | undefined }; props: { shell: Shell; page: HtmlPage } }

/** Articles, lists and home pages of all agencies in a folder of content; the rest of a portal is left out. */
export const pagesIn = async (folder: string): Promise<StaticPage[]> => {
  const pages: StaticPage[] = []
  for (const id of await idsIn(folder)) pages.push(...planned(await readSnapshotFile(folder, id)))
  return pages
}

const planned = (snapshot: Awaited<ReturnType<typeof readSnapshotFile>>): StaticPage[] => {
  const context = createContext(createPortal(snapshot), { ...benchSettings, buildId: 'astro', assets: [] })
  const plan = planPortal(context)
  return [...plan.paths()].flatMap((path) => {
    const file = plan.fileAt(path)
    if (file?.kind !== 'page' || !['article', 'article-list', 'home'].includes(file.page.template)) return []
    const { shell, page } = file
    return [{ params: { path: `${snapshot.agency.id}${path}`.replace(/\/$/, '') }, props: { shell, page } }]
  })
}
