import { readFile } from 'node:fs/promises'
import { articlePath } from '@trangan/contract/paths'
import { createReleaseReader } from '@trangan/publisher/release'
import { idsIn, readSnapshotFile } from './diskContent.ts'
import { type HugoPortal, startHugoSite, writeHugoPortal } from './hugoSite.ts'

/** Writes Hugo's site on the same content; what all pages have in common is taken from those that we published. */
export const writeHugoContent = async (options: { site: string; content: string; portals: string }): Promise<void> => {
  const { site, content, portals } = options
  const reader = createReleaseReader({ folder: portals })
  await startHugoSite(site)
  for (const id of await idsIn(content)) {
    const snapshot = await readSnapshotFile(content, id)
    const [first] = snapshot.articles
    const entry = first && (await reader.lookup(id, articlePath(first)))
    const html = entry ? await readFile(reader.fileOf(entry), 'utf8') : ''
    await writeHugoPortal(site, { snapshot, ...commonParts(id, html) })
  }
}

/** The end of the head, which is the same on all pages, and what stands before and after `<main>`. */
const commonParts = (id: string, html: string): Omit<HugoPortal, 'snapshot'> => {
  const [, head = ''] = /<meta name="color-scheme"[^>]*>([\s\S]*?)<\/head>/.exec(html) ?? []
  const [, header = '', footer = ''] = /(<body[\s\S]*?)<main[\s\S]*<\/main>([\s\S]*)<\/html>/.exec(html) ?? []
  if (head === '' || header === '') throw new Error(`The pages of ${id} have no <main>: Hugo cannot be given the same.`)
  return { head, header, footer }
}
