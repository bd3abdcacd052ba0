import { createEngine, createFolderTarget, loadSigner, publish } from '@trangan/publisher'
import { largeSnapshot } from '@trangan/publisher/examples/articles.ts'
import { inMemoryContent } from '@trangan/publisher/examples/inMemoryContent.ts'
import { plainRenderer } from '@trangan/publisher/examples/plainRenderer.ts'
import { leaseOf, publishableSnapshot } from '@trangan/publisher/examples/portals.ts'
import { exampleSettings } from '@trangan/publisher/examples/settings.ts'
import { agency, applyEdit, documentOf } from '../kill/edits.ts'

// A publisher as its own process, to be watched: a whole portal first, then one article. Its folder and how many
// articles are told on the command line.

const [folder = '', articles = '3'] = process.argv.slice(2)
const content = inMemoryContent([{ ...publishableSnapshot, articles: largeSnapshot(Number(articles)).articles }])
const engine = createEngine({
  source: content,
  renderer: plainRenderer(),
  target: createFolderTarget({ folder, signer: await loadSigner(folder) }),
  settings: exampleSettings,
})

const publishOrFail = async (lease: ReturnType<typeof leaseOf>): Promise<void> => {
  const result = await publish(engine, lease)
  if ('failure' in result) throw new Error(result.failure.message)
}

await publishOrFail(leaseOf(agency))
content.snapshots.set(agency, applyEdit(content.snapshots.get(agency) ?? publishableSnapshot, 1))
await publishOrFail(leaseOf(agency, [documentOf(1)], 2))
