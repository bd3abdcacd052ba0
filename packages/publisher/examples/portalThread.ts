import { createSigner } from '../release/signing.ts'
import { serveThread } from '../threads/serveThread.ts'
import { createFolderTarget } from '../write/createFolderTarget.ts'
import { inMemoryContent } from './inMemoryContent.ts'
import { plainRenderer } from './plainRenderer.ts'
import { exampleSettings } from './settings.ts'

/** What a thread of the tests is told: the target's folder, and what to do when it comes to a page of that title. */
export type ThreadData = { folder: string; onTitle?: { title: string; act: 'exit' | 'throw' } }

serveThread<ThreadData>(async ({ folder, onTitle }) => {
  const renderer = plainRenderer()
  return {
    renderer: {
      ...renderer,
      render: async (input) => {
        if (onTitle && input.page.head.title === onTitle.title) {
          if (onTitle.act === 'exit') process.exit(3)
          throw new Error('not this page')
        }
        return renderer.render(input)
      },
    },
    source: inMemoryContent([]),
    target: createFolderTarget({ folder, signer: createSigner() }),
    settings: exampleSettings,
  }
})
