import { loadRenderer } from '@trangan/publisher/render'
import { serveThread } from '@trangan/publisher/threads'
import { readBlob } from '../../cms/publishing/content/readBlob.ts'
import type { Environment } from './environment.ts'
import { openTarget } from './openTarget.ts'
import { settingsOf } from './settingsOf.ts'

// A thread of the publisher: makes whole portals, without CMS and database. Its files are read from the data folder.

serveThread<Environment>(async (environment) => ({
  renderer: await loadRenderer({ folder: environment.bundle, log: ({ message }) => console.error(message) }),
  source: { readBlob: (blob) => readBlob(environment.dataFolder, blob) },
  target: await openTarget(environment),
  settings: settingsOf(environment),
}))
