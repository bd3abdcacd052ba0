import { listReleases, type ReleaseSummary } from '@trangan/publisher/history'
import { readUserNames } from '../../../cms/publishing/requests/nameUsers.ts'
import { momentText } from '../momentText.ts'
import type { ChosenPortals } from '../runCommand.ts'

/** `--releases`: the kept releases of each portal, the newest first. */
export const listPortalReleases = async ({ publisher, agencies }: ChosenPortals): Promise<boolean> => {
  for (const { id, label } of agencies) {
    console.log(`${label}`)
    const releases = await listReleases(publisher.engine.target, id)
    const users = releases.flatMap((release) => ('problem' in release ? [] : release.users))
    const names = await readUserNames(publisher.payload, [...new Set(users)])
    for (const release of releases) console.log(describe(release, names))
  }
  return true
}

const describe = (summary: ReleaseSummary, names: ReadonlyMap<string, string>): string => {
  const start = `  ${summary.isLive ? '●' : ' '} ${String(summary.release).padStart(5)}`
  if ('problem' in summary) return `${start}  cannot be used: ${summary.problem}`
  const { createdAt, reason, restored, files, buildId, users } = summary
  const why = restored === undefined ? reason : `${reason} to ${restored}`
  const who = users.length > 0 ? `  by ${users.map((id) => names.get(id) ?? id).join(', ')}` : ''
  return `${start}  ${momentText(createdAt)}  ${why.padEnd(16)} ${String(files).padStart(6)} files  build ${buildId.slice(0, 12)}${who}`
}
