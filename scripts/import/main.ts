import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { completeEnvironment } from '../start/installation.ts'
import { placeBy, readRuleTable } from './fieldOwners.ts'
import { importProcedures } from './importProcedures.ts'
import { progressLine } from './progressLine.ts'
import { readLines } from './readLines.ts'
import { countOf, type ImportReport, reportToSummary, reportToText } from './report.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const usage = `Usage: npm run import -- procedures <file>

  <file>  procedures of the national catalogue, one JSON object a line (.jsonl or .jsonl.gz)

The CMS is chosen by DATABASE_URL and TRANGAN_DATA, as for npm start.`

const main = async ([kind, name]: string[]): Promise<number> => {
  if (kind !== 'procedures' || !name) {
    console.error(usage)
    return 2
  }
  const file = resolve(process.env.INIT_CWD ?? '.', name)
  if (!(await stat(file).catch(() => undefined))?.isFile()) {
    console.error(`There is no file ${file}.\nNext step: give the path of a .jsonl or .jsonl.gz file.`)
    return 2
  }
  const report = await importInto(file)
  return report.malformed.length + report.refused.length > 0 ? 1 : 0
}

/** The CMS is loaded only now: it takes seconds, and needs an environment that a mistyped command should not ask for. */
const importInto = async (file: string): Promise<ImportReport> => {
  Object.assign(process.env, await completeEnvironment(process.env, root))
  const { openRegistry } = await import('./openRegistry.ts')
  const { registry, dataFolder, close } = await openRegistry()
  try {
    const place = placeBy(await readRuleTable(), await registry.listAgencies())
    const progress = progressLine(process.stderr)
    const onProgress = (report: ImportReport) => progress.show(countOf(report))
    const report = await importProcedures({ lines: readLines(file), registry, place, onProgress })
    progress.end(countOf(report))
    await tell(report, dataFolder)
    return report
  } finally {
    await close()
  }
}

const tell = async (report: ImportReport, dataFolder: string): Promise<void> => {
  const path = join(dataFolder, 'logs', `import-procedures-${new Date().toISOString().replace(/[:.]/g, '-')}.txt`)
  await mkdir(join(dataFolder, 'logs'), { recursive: true })
  await writeFile(path, reportToText(report))
  console.log(`${reportToSummary(report)}\nThe whole report: ${path}`)
}

process.exit(await main(process.argv.slice(2)))
