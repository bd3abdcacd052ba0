import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, Snapshot } from '@trangan/contract'
import { toHtml } from '@trangan/contract/rich-text'

/** What Hugo is given of one agency: its content, and the head and foot that our own pages have. */
export type HugoPortal = { snapshot: Snapshot; header: string; footer: string }

/** Version of the Hugo on this machine, `undefined` when there is none. */
export const hugoVersion = (): string | undefined => {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(' ')[1]
  } catch {
    return undefined
  }
}

/** Writes a site for Hugo with the same articles, lists and feeds; head and foot come ready through `partialCached`. */
export const writeHugoSite = async (folder: string, portals: readonly HugoPortal[]): Promise<void> => {
  const layouts = join(folder, 'layouts')
  for (const name of ['_default', 'partials']) await mkdir(join(layouts, name), { recursive: true })
  await writeFile(join(folder, 'config.toml'), config)
  await writeFile(join(layouts, 'index.html'), '<!doctype html><title>.</title>')
  await writeFile(join(layouts, 'partials/header.html'), '{{ index site.Data.headers . | safeHTML }}')
  await writeFile(join(layouts, 'partials/footer.html'), '{{ index site.Data.footers . | safeHTML }}')
  await writeFile(join(layouts, '_default/single.html'), pageLayout(articleMain))
  await writeFile(join(layouts, '_default/section.html'), pageLayout(listMain))
  await mkdir(join(folder, 'data'), { recursive: true })
  const data = (part: 'header' | 'footer') =>
    JSON.stringify(Object.fromEntries(portals.map((portal) => [portal.snapshot.agency.id, portal[part]])))
  await writeFile(join(folder, 'data/headers.json'), data('header'))
  await writeFile(join(folder, 'data/footers.json'), data('footer'))
  for (const { snapshot } of portals) await writeContent(join(folder, 'content', snapshot.agency.id), snapshot)
}

/** Builds the site; seconds. */
export const buildHugoSite = (folder: string): number => {
  const started = performance.now()
  execFileSync('hugo', ['--quiet', '--source', folder, '--destination', join(folder, 'public')], { stdio: 'ignore' })
  return (performance.now() - started) / 1000
}

const config = `baseURL = "https://example.vn/"
disableKinds = ["taxonomy", "term", "sitemap"]
paginate = 20
[outputs]
home = ["HTML"]
section = ["HTML", "RSS"]
page = ["HTML"]
[markup.goldmark.renderer]
unsafe = true
`

const pageLayout = (main: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"><meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}"></head>{{ partialCached "header.html" .Section .Section }}${main}{{ partialCached "footer.html" .Section .Section }}</html>\n`

const articleMain = `<main><article><h1>{{ .Title }}</h1><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ .Date.Format "02/01/2006 15:04" }}</time><p>{{ .Params.summary }}</p>{{ .Content }}</article><ul>{{ with .NextInSection }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ with .PrevInSection }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main>`

const listMain = `<main>{{ range (.Paginate .RegularPages 20).Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><time>{{ .Date.Format "02/01/2006 15:04" }}</time><p>{{ .Params.summary }}</p></article>{{ end }}{{ range .Paginator.Pagers }}<a href="{{ .URL }}">{{ .PageNumber }}</a>{{ end }}</main>`

const writeContent = async (folder: string, { articles }: Snapshot): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const article of articles) await writeFile(join(folder, `${article.slug}.html`), textOf(article))
}

/** Front matter in JSON, the fastest that Hugo reads, and the body as HTML, so that it needs no Markdown. */
const textOf = (article: Article): string => {
  const { title, summary, publishedAt, category, body } = article
  const html = toHtml(body.vi, { href: () => undefined, image: () => undefined, file: () => undefined })
  return `${JSON.stringify({ title: title.vi, summary: summary.vi, date: publishedAt, category }, null, 1)}\n${html}`
}
