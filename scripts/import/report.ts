import type { CatalogueProcedure } from './toProcedure.ts'

/** What an import did, counted in procedures. */
export type ImportReport = {
  imported: number
  changed: number
  unchanged: number
  /** In the registry, but shown by no agency. */
  unplaced: { procedure: Pick<CatalogueProcedure, 'code' | 'name' | 'field'>; reason: string }[]
  /** Not taken by the CMS, with its reason. */
  refused: { code: string; reason: string }[]
  /** Lines that were left out. */
  malformed: { line: number; reason: string }[]
}

/** A report before the first line. */
export const emptyReport = (): ImportReport => ({
  imported: 0,
  changed: 0,
  unchanged: 0,
  unplaced: [],
  refused: [],
  malformed: [],
})

/** Lines read so far. */
export const countOf = (report: ImportReport): number =>
  report.imported + report.changed + report.unchanged + report.refused.length + report.malformed.length

/** The report for the screen: sums, why procedures have no agency, and the first of the records that were left out. */
export const reportToSummary = (report: ImportReport): string =>
  [
    ...sums(report),
    ...unplacedGroups(report).map(([reason, entries]) => `  ${entries.length} unplaced: ${reason}`),
    ...[...refusedLines(report), ...malformedLines(report)].slice(0, 20),
    '',
  ].join('\n')

/** The whole report: also each procedure and line that needs somebody's eye, by reason. */
export const reportToText = (report: ImportReport): string =>
  [...sums(report), ...unplacedLines(report), ...refusedLines(report), ...malformedLines(report), ''].join('\n')

const sums = (report: ImportReport): string[] => [
  `imported   ${report.imported}`,
  `changed    ${report.changed}`,
  `unchanged  ${report.unchanged}`,
  `unplaced   ${report.unplaced.length}  (in the registry, shown by no agency)`,
  `refused    ${report.refused.length}  (by the CMS)`,
  `malformed  ${report.malformed.length}  (left out)`,
]

const unplacedGroups = ({ unplaced }: ImportReport): [string, ImportReport['unplaced']][] =>
  [...Map.groupBy(unplaced, ({ reason }) => reason)].toSorted(([, one], [, other]) => other.length - one.length)

const unplacedLines = (report: ImportReport): string[] =>
  unplacedGroups(report).flatMap(([reason, entries]) => [
    '',
    `Unplaced, ${reason} (${entries.length}):`,
    ...entries.map(({ procedure }) => `  ${procedure.code}  ${procedure.field}: ${procedure.name}`),
  ])

const refusedLines = ({ refused }: ImportReport): string[] =>
  refused.length === 0 ? [] : ['', 'Refused:', ...refused.map(({ code, reason }) => `  ${code}: ${reason}`)]

const malformedLines = ({ malformed }: ImportReport): string[] =>
  malformed.length === 0 ? [] : ['', 'Malformed:', ...malformed.map(({ line, reason }) => `  line ${line}: ${reason}`)]
