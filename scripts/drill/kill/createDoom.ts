import type { Engine } from '@trangan/publisher'
import type { Disk } from '@trangan/publisher/disk'
import { type Doom, partOf, type Stage } from './stages.ts'

/** What a doomed process does at a stage: the task, or its own end before, within or after it. */
export type Around = <T>(stage: Stage, task: () => T, half?: () => void) => T

/** Kills this very process, without a chance to tidy up, when it meets its doom. */
export const createDoom = ({ stage: fatal, occurrence, moment }: Doom): Around => {
  let met = 0
  return (stage, task, half) => {
    if (stage === fatal) met += 1
    // What fails by itself (a folder that has to be made first) is no death; the next time is.
    if (stage !== fatal || met < occurrence) return task()
    if (moment === 'halfway') half?.()
    if (moment !== 'after') die()
    const result = task()
    if (!(result instanceof Promise)) return die()
    void result.finally(die)
    return result
  }
}

const die = (): never => {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('A process cannot outlive SIGKILL.')
}

/** A disk that comes by the stages; halfway through a write, half of the bytes are in the file. */
export const doomedDisk = (disk: Disk, around: Around): Disk => {
  const files = new Map<number, string>()
  return {
    ...disk,
    create: (file, bytes) => {
      const half = () => void disk.create(file, bytes.subarray(0, bytes.length / 2))
      const descriptor = around(`write ${partOf(file)}`, () => disk.create(file, bytes), half)
      files.set(descriptor, file)
      return descriptor
    },
    sync: (descriptor) => around(`sync ${partOf(files.get(descriptor) ?? '')}`, () => disk.sync(descriptor)),
    syncFolder: (folder) => {
      const part = partOf(`${folder}/`)
      return around(part === 'object' ? 'sync object names' : `sync ${part} name`, () => disk.syncFolder(folder))
    },
    syncAll: (folder) => around('sync everything', () => disk.syncAll(folder)),
    rename: (from, to) => around(`name ${partOf(to)}`, () => disk.rename(from, to)),
  }
}

/** A content source that comes by the stages. */
export const doomedSource = ({ readParts: _, ...source }: Engine['source'], around: Around): Engine['source'] => ({
  ...source,
  readSnapshot: (agency) => around('read content', () => source.readSnapshot(agency)),
  readPatch: (agency, documents) => around('read content', async () => source.readPatch?.(agency, documents)),
})

/** A renderer that comes by the stages. */
export const doomedRenderer = (renderer: Engine['renderer'], around: Around): Engine['renderer'] => ({
  ...renderer,
  render: (input) => around('render page', () => renderer.render(input)),
})
