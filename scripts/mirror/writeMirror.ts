import { createLinker, entryAt, type MirroredPortal, mirrorPortal, offlineScript } from '@trangan/publisher/mirror'
import type { Target } from '@trangan/publisher/ports'
import { choosePortals, folderOf } from './choosePortals.ts'
import { guideName, guideOf } from './guide.ts'
import { type LivePortal, readLivePortals } from './livePortals.ts'
import { openMirrorFolder } from './mirrorFolder.ts'
import type { Neighbour } from './offline/data.ts'
import { packOfflineScript, packScript } from './packScript.ts'

/** What a mirror came to. */
export type MirrorReport = { portals: number; files: number; bytes: number }

/** Writes a copy of the live portals that a name means into a folder, ready to be opened from there. */
export const writeMirror = async (options: {
  target: Target
  agency: string
  folder: string
  now?: Date
  onPortal?: (label: string, files: number) => void
}): Promise<MirrorReport> => {
  const { target, agency, folder, now = new Date(), onPortal } = options
  const chosen = choosePortals(await readLivePortals(target), agency)
  const to = await openMirrorFolder(folder)
  const report: MirrorReport = { portals: chosen.length, files: 0, bytes: 0 }
  const write = async (file: string, bytes: Uint8Array): Promise<void> => {
    await to.write(file, bytes)
    report.files += 1
    report.bytes += bytes.length
  }
  const portals = chosen.map((portal) => ({ ...portal, ...toMirrored(portal, chosen) }))
  const tools = { target, write, link: createLinker(portals), pack: packScript }
  for (const portal of portals) {
    await write(portal.folder + offlineScript, Buffer.from(await packOfflineScript(neighboursOf(portal, portals))))
    const files = await mirrorPortal(portal, tools)
    onPortal?.(portal.label, files)
  }
  await write(guideName, Buffer.from(`\ufeff${guideOf(chosen, now)}`))
  await to.finish()
  return report
}

const neighboursOf = (portal: MirroredPortal, portals: readonly MirroredPortal[]): Neighbour[] => {
  const top = portal.folder === '' ? '' : '../'
  return portals.map(({ origins, folder }) => ({ origins, folder: `${top}${folder}` }))
}

const toMirrored = (portal: LivePortal, chosen: readonly LivePortal[]): MirroredPortal => ({
  folder: folderOf(portal, chosen),
  origins: portal.origins,
  contents: portal.contents,
  has: (path) => entryAt(portal.contents, path) !== undefined,
})
