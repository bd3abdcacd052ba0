import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noDocuments, type Snapshot } from '@trangan/contract'
import { exampleFile, exampleMedia, exampleSnapshot } from '@trangan/contract/examples'
import { createEngine, type Engine } from '../engine/engine.ts'
import type { Change, DocumentRef, Lease } from '../ports.ts'
import { createReleaseReader } from '../release/createReleaseReader.ts'
import { createSigner } from '../release/signing.ts'
import { createFolderTarget } from '../write/createFolderTarget.ts'
import { type Disk, localDisk } from '../write/disk.ts'
import { exampleBlob, inMemoryContent } from './inMemoryContent.ts'
import { plainRenderer } from './plainRenderer.ts'
import { exampleSettings } from './settings.ts'

/** A small portal of articles, pages and procedures, with pictures and files whose bytes exist. */
export const publishableSnapshot: Snapshot = {
  ...exampleSnapshot,
  ...noDocuments(),
  categories: exampleSnapshot.categories,
  articles: exampleSnapshot.articles,
  pages: exampleSnapshot.pages,
  procedures: exampleSnapshot.procedures,
  media: [
    {
      ...exampleMedia,
      renditions: exampleMedia.renditions.map(({ blob, ...size }) => ({
        ...size,
        blob: exampleBlob(blob.key, blob.type),
      })),
    },
  ],
  files: [{ ...exampleFile, blob: exampleBlob(exampleFile.blob.key, exampleFile.blob.type) }],
}

/** An engine on a temporary folder, with everything around it at hand; `remove` cleans up. */
export const temporaryPortals = async (snapshots: Snapshot[] = [publishableSnapshot], disk: Disk = localDisk) => {
  const folder = await mkdtemp(join(tmpdir(), 'trangan-portals-'))
  const content = inMemoryContent(snapshots)
  const renderer = plainRenderer()
  const signer = createSigner()
  const targetOn = (on: Disk) => createFolderTarget({ folder, signer, disk: on })
  const start = (options: Partial<Engine> = {}): Engine =>
    createEngine({ source: content, renderer, target: targetOn(disk), ...options, settings: exampleSettings })
  return {
    folder,
    content,
    renderer,
    signer,
    engine: start(),
    /** Another engine on the same folder, as after a restart or on another machine. */
    start,
    startOn: (other: Disk) => start({ target: targetOn(other) }),
    reader: createReleaseReader({ folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Work as the outbox hands it out. Without documents, the whole portal. */
export const leaseOf = (agency: string, documents: DocumentRef[] = [], token = 1): Lease => {
  const change = { agency, user: 'u1', createdAt: new Date().toISOString() }
  const changes: Change[] = documents.map((document, index) => ({
    ...change,
    id: String(index),
    document,
    operation: 'publish',
  }))
  return { agency, token, changes: documents.length > 0 ? changes : [{ ...change, id: '0', operation: 'rebuild' }] }
}
