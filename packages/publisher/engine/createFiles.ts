import { hash } from 'node:crypto'
import { toUtf8 } from '@trangan/vietnamese/bytes/toUtf8.ts'
import { renderFailed, targetFailed } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import type { Plan, PlannedFile } from '../plan/index.ts'
import type { ContentSource, ObjectWriter, Renderer } from '../ports.ts'
import type { Entry } from '../release/bucket.ts'
import { type Changes, type Contents, entryAt } from '../release/contents.ts'
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
  for (const paths of inGroups(work.paths)) {
    const files = paths.flatMap((path) => {
      const file = plan.fileAt(path)
      return file && (!isLive(file, entryAt(live, path)) || remake?.(path)) ? [{ path, file }] : []
    })
    for (const [path, entry] of await createGroup(files, options)) changes.set(path, entry)
    await pause()
  }
  return changes
}

/**
 * Paths that are planned together, then made, then stored. Going on with the same code for a while, where a processor
 * has it at hand, makes a clean publish 6 % cheaper than going from one to the next with each file.
 */
const groupSize = 16

function* inGroups(paths: Iterable<string>): Iterable<string[]> {
  let group: string[] = []
  for (const path of paths) {
    group.push(path)
    if (group.length < groupSize) continue
    yield group
    group = []
  }
  yield group
}

type Made = { path: string; file: PlannedFile; object: StoredObject | Uint8Array }

const createGroup = async (
  files: { path: string; file: PlannedFile }[],
  makers: FileMakers & { pause: Pause },
): Promise<[string, Entry][]> => {
  const made: Made[] = []
  for (const { path, file } of files) {
    made.push({ path, file, object: await makeObject(file, makers) })
    await makers.pause()
  }
  const entries: [string, Entry][] = []
  for (const { path, file, object } of made) {
    const stored = object instanceof Uint8Array ? await store(object, makers) : object
    entries.push([path, { ...stored, type: file.type, input: file.input }])
  }
  return entries
}

type StoredObject = { sha256: string; size: number }

/** The bytes of a file that are still to be stored. Pictures and files are large: those are stored one by one. */
const makeObject = async (file: PlannedFile, makers: FileMakers): Promise<StoredObject | Uint8Array> => {
  const expected = expectedObject(file)
  if (expected && (await makers.writer.has(expected))) return expected
  const bytes = await bytesOf(file, makers)
  return expected ? store(bytes, makers) : bytes
}

const store = (bytes: Uint8Array, { writer }: FileMakers): Promise<StoredObject> =>
  asStep(() => writer.add(bytes), targetFailed)

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

const expectedObject = (file: PlannedFile): StoredObject | undefined => {
  if (file.kind === 'blob') return { sha256: file.blob.sha256, size: file.blob.size }
  return file.kind === 'asset' ? { sha256: file.asset.sha256, size: file.asset.size } : undefined
}

const proven = (bytes: Uint8Array, expected: { sha256: string; size: number }): Uint8Array => {
  if (bytes.length === expected.size && hash('sha256', bytes) === expected.sha256) return bytes
  throw new Error(`the bytes on disk are not those that were uploaded (${bytes.length} of ${expected.size} bytes)`)
}
