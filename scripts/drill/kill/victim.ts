import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { check, createEngine, createFolderTarget, type Engine, loadSigner, publish } from '@trangan/publisher'
import { localDisk } from '@trangan/publisher/disk'
import { inMemoryContent } from '@trangan/publisher/examples/inMemoryContent.ts'
import { plainRenderer } from '@trangan/publisher/examples/plainRenderer.ts'
import { leaseOf } from '@trangan/publisher/examples/portals.ts'
import { exampleSettings } from '@trangan/publisher/examples/settings.ts'
import { type Around, createDoom, doomedDisk, doomedRenderer, doomedSource } from './createDoom.ts'
import { agency, applyEdit, documentOf, snapshotAfter } from './edits.ts'
import type { Order, Report } from './messages.ts'

// A publisher as its own process: loads, waits for its order, brings the portal up to date, then publishes one edit
// after the other until it is killed.

/** Edits within which every doom is met. */
const longestLife = 150

const readOrder = async (): Promise<Order> => {
  for await (const line of createInterface({ input: process.stdin })) return JSON.parse(line)
  return process.exit(0)
}

/** Written before the next step begins: what was told is known to others even when this process is no more. */
const tell = (report: Report): void => {
  writeSync(1, `${JSON.stringify(report)}\n`)
}

const run = async (order: Order): Promise<void> => {
  const { acknowledged, begun, token, doom } = order
  const deadly = createDoom(doom)
  let isArmed = order.isDoomedFromStart
  const around: Around = (stage, task, half) => (isArmed ? deadly(stage, task, half) : task())
  const content = inMemoryContent([snapshotAfter(begun)])
  const engine = await engineOn(order.folder, content, around)

  const publishEdits = async (first: number, last: number): Promise<void> => {
    const documents = Array.from({ length: last - first + 1 }, (_, index) => documentOf(first + index))
    const result = await publish(engine, leaseOf(agency, documents, token))
    if ('failure' in result) throw new Error(result.failure.message)
    around('acknowledge', () => tell({ type: 'acknowledged', edit: last, release: result.receipt.release }))
  }

  tell({ type: 'started' })
  await publishEdits(acknowledged + 1, begun)
  const { files, differences } = await check(engine, agency)
  tell({ type: 'checked', files, differences: differences.map(({ path, problem }) => `${problem}: ${path}`) })
  isArmed = true
  for (let edit = begun + 1; edit <= begun + longestLife; edit += 1) {
    tell({ type: 'begun', edit })
    content.snapshots.set(agency, applyEdit(content.snapshots.get(agency) ?? snapshotAfter(edit - 1), edit))
    await publishEdits(edit, edit)
  }
  throw new Error(`${longestLife} edits never came by the stage "${doom.stage}" ${doom.occurrence} times.`)
}

const engineOn = async (folder: string, content: Engine['source'], around: Around): Promise<Engine> =>
  createEngine({
    source: doomedSource(content, around),
    renderer: doomedRenderer(plainRenderer(), around),
    target: createFolderTarget({ folder, signer: await loadSigner(folder), disk: doomedDisk(localDisk, around) }),
    settings: exampleSettings,
  })

tell({ type: 'ready' })
await run(await readOrder())
