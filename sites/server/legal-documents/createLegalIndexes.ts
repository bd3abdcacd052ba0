import { LegalDocumentCard, LegalDocumentListModel, Link, Shell } from '@trangan/contract/pages'
import { legalDocumentIndexPath } from '@trangan/contract/paths'
import { z } from 'zod'
import type { LivePortal, LivePortals } from '../livePortals.ts'
import { readText } from '../readBytes.ts'

/** Indexes that are kept read; a big one takes a few MB. */
const kept = 8

const Root = z.object({
  format: z.literal(1),
  shards: z.array(z.string()),
  input: z.object({
    shell: Shell,
    page: z.object({
      template: z.literal('legal-document-list'),
      head: z.object({ title: z.string(), description: z.string(), breadcrumb: z.array(Link) }),
      model: LegalDocumentListModel,
    }),
  }),
})

const Shard = z.array(z.object({ card: LegalDocumentCard, values: z.record(z.string(), z.string()) }))

/** The published index of legal documents of a portal: its list of all, and every document, the oldest first. */
export type LegalIndex = z.infer<typeof Root>['input'] & { documents: z.infer<typeof Shard> }

/** Indexes as they are live, read again only when a byte of them changed. */
export const createLegalIndexes = (portals: LivePortals) => {
  const known = new Map<string, { version: string; index: LegalIndex }>()
  return async (portal: LivePortal): Promise<LegalIndex | undefined> => {
    const text = await readText(portals, portal, legalDocumentIndexPath)
    if (text === undefined) return undefined
    const root = Root.parse(JSON.parse(text))
    const version = await versionOf(portal, root.shards)
    const found = known.get(portal.agency)
    known.delete(portal.agency)
    const documents =
      found?.version === version ? found.index.documents : await readShards(portals, portal, root.shards)
    const index = { ...root.input, documents }
    known.set(portal.agency, { version, index })
    for (const agency of known.keys()) if (known.size > kept) known.delete(agency)
    return index
  }
}

const versionOf = async (portal: LivePortal, shards: readonly string[]): Promise<string> =>
  (await Promise.all(shards.map(async (path) => (await portal.lookup(path))?.sha256))).join()

const readShards = async (portals: LivePortals, portal: LivePortal, shards: readonly string[]) => {
  const texts = await Promise.all(shards.map((path) => readText(portals, portal, path)))
  return texts.flatMap((text) => (text === undefined ? [] : Shard.parse(JSON.parse(text))))
}
