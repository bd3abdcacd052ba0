import { type CheckReport, check } from '@trangan/publisher'
import type { ChosenPortals } from '../runCommand.ts'

/** Differences shown of one portal; the rest is counted. */
const shown = 10

/** `--check`: what a clean publish would make otherwise. */
export const checkPortals = async ({ publisher, agencies }: ChosenPortals): Promise<boolean> => {
  const totals = { files: 0, differences: 0, bytes: 0 }
  for (const { id, label } of agencies) {
    const report = await check(publisher.engine, id)
    totals.files += report.files
    totals.differences += report.differences.length
    totals.bytes += report.differences.reduce((sum, { bytes }) => sum + bytes, 0)
    console.log(describe(label, report))
  }
  console.log(
    `\n${totals.files} files of ${agencies.length} portals rendered anew: ${totals.differences} files differ, ${totals.bytes} differing bytes.`,
  )
  return totals.differences === 0
}

const describe = (label: string, { release, files, differences }: CheckReport): string => {
  if (differences.length === 0) return `✔ ${label}: release ${release}, ${files} files, 0 differing bytes`
  const lines = differences
    .slice(0, shown)
    .map(({ path, problem, bytes }) => `    ${problem}: ${path} (${bytes} bytes)`)
  const more = differences.length > shown ? [`    … and ${differences.length - shown} more`] : []
  return [`✖ ${label}: release ${release}, ${differences.length} of ${files} files differ`, ...lines, ...more].join(
    '\n',
  )
}
