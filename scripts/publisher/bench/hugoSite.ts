import { execFileSync } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, inLocale, type Snapshot } from '@trangan/contract'
import { toHtml } from '@trangan/contract/rich-text'

/** What Hugo is given of one agency: its content, and what all pages of ours have in common, ready made. */
export type HugoPortal = { snapshot: Snapshot; head: string; header: string; footer: string }

/** Our pages in Hugo's language: the same elements, so that they have the same size. */
const templates = fileURLToPath(new URL('./hugo', import.meta.url))

/** Version of the Hugo on this machine, `undefined` when there is none. */
export const hugoVersion = (): string | undefined => {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(' ')[1]
  } catch {
    return undefined
  }
}

/** Starts a site for Hugo; head, header and footer reach its pages through `partialCached`. */
export const startHugoSite = async (folder: string): Promise<void> => {
  await cp(templates, folder, { recursive: true })
  await mkdir(join(folder, 'data/portals'), { recursive: true })
}

/** Writes an agency's content: articles by category, each list and each category with its pages. */
export const writeHugoPortal = async (folder: string, portal: HugoPortal): Promise<void> => {
  const { snapshot, ...parts } = portal
  const { id, name } = snapshot.agency
  const data = { ...parts, name: inLocale(name, 'vi') }
  await writeFile(join(folder, 'data/portals', `${id}.json`), JSON.stringify(data))
  const content = join(folder, 'content', id)
  await mkdir(content, { recursive: true })
  await writeFile(join(content, '_index.html'), frontMatter({ title: 'Tin tức – Sự kiện', outputs: ['HTML', 'RSS'] }))
  for (const category of snapshot.categories) {
    const categoryName = inLocale(category.name, 'vi')
    await mkdir(join(content, category.slug))
    await writeFile(join(content, category.slug, '_index.html'), frontMatter({ title: categoryName }))
    for (const article of snapshot.articles.filter((one) => one.category === category.id))
      await writeFile(join(content, category.slug, `${article.slug}.html`), textOf(article, categoryName))
  }
}

/** Builds the site; seconds. */
export const buildHugoSite = (folder: string): number => {
  const started = performance.now()
  execFileSync('hugo', ['--quiet', '--source', folder, '--destination', join(folder, 'public')], { stdio: 'ignore' })
  return (performance.now() - started) / 1000
}

/** Front matter in JSON, the fastest that Hugo reads, and the body as HTML, so that it needs no Markdown. */
const textOf = (article: Article, categoryName: string): string => {
  const { title, summary, publishedAt, author, body } = article
  const html = toHtml(body.vi, { href: () => undefined, image: () => undefined, file: () => undefined })
  const fields = { title: title.vi, summary: summary.vi, date: publishedAt, writer: author, categoryName }
  return `${frontMatter(fields)}${html}`
}

const frontMatter = (fields: Record<string, unknown>): string => `${JSON.stringify(fields, null, 1)}\n`
