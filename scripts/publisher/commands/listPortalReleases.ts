import { listReleases, type ReleaseSummary } from '@trangan/publisher/history'
import { momentText } from '../momentText.ts'
import type { ChosenPortals } from '../runCommand.ts'

/** `--releases`: the kept releases of each portal, the newest first. */
export const listPortalReleases = async ({ publisher, agencies }: ChosenPortals): Promise<boolean> => {
  for (const { id, label } of agencies) {
    console.log(`${label}`)
    for (const release of await listReleases(publisher.engine.target, id)) console.log(describe(release))
  }
  return true
}

const describe = (summary: ReleaseSummary): string => {
  const start = `  ${summary.isLive ? '●' : ' '} ${String(summary.release).padStart(5)}`
  if ('problem' in summary) return `${start}  cannot be used: ${summary.problem}`
  const { createdAt, reason, restored, files, buildId, users } = summary
  const why = restored === undefined ? reason : `${reason} to ${restored}`
  const who = users.length > 0 ? `  by ${users.join(', ')}` : ''
  return `${start}  ${momentText(createdAt)}  ${why.padEnd(16)} ${String(files).padStart(6)} files  build ${buildId.slice(0, 12)}${who}`
}
