import { hash } from 'node:crypto'
import { renderFailed, targetFailed } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import type { Plan, PlannedFile } from '../plan/index.ts'
import type { ContentSource, ObjectWriter, Renderer } from '../ports.ts'
import type { Entry } from '../release/bucket.ts'
import { type Changes, type Contents, entryAt } from '../release/contents.ts'
import { toUtf8 } from '../render/toUtf8.ts'
import { isLive, type Work } from './findWork.ts'
import type { Pause } from './pause.ts'

/** Where the bytes of planned files come from. */
export type FileMakers = { renderer: Renderer; source: Pick<ContentSource, 'readBlob'>; writer: ObjectWriter }

/** Makes and stores every file whose input changed; answers with what the release changes. */
export const createFiles = async (
  options: FileMakers & {
    plan: Plan
    work: Work
    live: Contents
    pause: Pause
    remake?: ((path: string) => boolean) | undefined
  },
): Promise<Changes> => {
  const { plan, work, live, pause, remake } = options
  const changes: Changes = new Map(work.retired)
  for (const path of work.removed) changes.set(path, undefined)
  for (const path of work.paths) {
    const file = plan.fileAt(path)
    const entry = file && entryAt(live, path)
    if (file && (!isLive(file, entry) || remake?.(path))) changes.set(path, await createFile(file, options))
    await pause()
  }
  return changes
}

const createFile = async (file: PlannedFile, makers: FileMakers): Promise<Entry> => {
  const { type, input } = file
  const expected = expectedObject(file)
  if (expected && (await makers.writer.has(expected))) return { ...expected, type, input }
  const bytes = await bytesOf(file, makers)
  const stored = await asStep(() => makers.writer.add(bytes), targetFailed)
  return { ...stored, type, input }
}

/** The bytes of one planned file; what is named by its digest is proven by it. */
export const bytesOf = (file: PlannedFile, { renderer, source }: Omit<FileMakers, 'writer'>): Promise<Uint8Array> =>
  asStep(
    async () => {
      if (file.kind === 'text') return toUtf8(file.text)
      if (file.kind === 'page') return renderer.render({ shell: file.shell, page: file.page })
      if (file.kind === 'made') return file.make()
      if (file.kind === 'blob') return proven(await source.readBlob(file.blob), file.blob)
      return proven(await renderer.readAsset(file.asset), file.asset)
    },
    (cause) => renderFailed(`${file.path}: ${cause}`),
  )

const expectedObject = (file: PlannedFile): { sha256: string; size: number } | undefined => {
  if (file.kind === 'blob') return { sha256: file.blob.sha256, size: file.blob.size }
  return file.kind === 'asset' ? { sha256: file.asset.sha256, size: file.asset.size } : undefined
}

const proven = (bytes: Uint8Array, expected: { sha256: string; size: number }): Uint8Array => {
  if (bytes.length === expected.size && hash('sha256', bytes) === expected.sha256) return bytes
  throw new Error(`the bytes on disk are not those that were uploaded (${bytes.length} of ${expected.size} bytes)`)
}
