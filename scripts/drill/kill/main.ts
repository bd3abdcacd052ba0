import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listed } from '../listed.ts'
import { type KillReport, killDrill } from './killDrill.ts'

/** The full drill: a thousand kills unless another count is asked for. */
export const drill = async (kills = 1_000): Promise<boolean> => {
  const folder = await mkdtemp(join(tmpdir(), 'trangan-drill-'))
  try {
    const report = await killDrill({ folder, kills, note: (text) => console.error(`▸ ${text}`) })
    console.log(describe(report))
    return [report.torn, report.lost, report.differing].every((problems) => problems.length === 0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const describe = (report: KillReport): string =>
  [
    `${report.kills} kills, ${report.acknowledged} edits acknowledged, ${report.pagesRead} pages of ${report.releasesSeen} releases read all the while:`,
    ...[...report.byStage].map(([stage, kills]) => `    ${stage}: ${kills}`),
    ...listed('torn pages', report.torn),
    ...listed('lost acknowledged publishes', report.lost),
    ...listed(`differences from a clean build in ${report.compared} comparisons`, report.differing),
  ].join('\n')
