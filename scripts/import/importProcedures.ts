import { contentHash } from './contentHash.ts'
import { parseLine } from './crawledProcedure.ts'
import type { Place } from './fieldOwners.ts'
import type { Line } from './readLines.ts'
import type { Registered, Registry, Write } from './registry.ts'
import { emptyReport, type ImportReport } from './report.ts'
import { type CatalogueProcedure, toProcedure } from './toProcedure.ts'

type Options = {
  lines: AsyncIterable<Line>
  registry: Registry
  place: Place
  /** Procedures that are compared and written at once. */
  batchSize?: number
  onProgress?: (report: ImportReport) => void
}

/**
 * Brings the lines of the national catalogue into the registry. What is there already and says the same is left alone,
 * so a second run writes nothing. Agencies that people chose for a procedure stay; one that had none is placed.
 */
export const importProcedures = async (options: Options): Promise<ImportReport> => {
  const { lines, batchSize = 50, onProgress } = options
  const report = emptyReport()
  const seen = new Set<string>()
  let batch: CatalogueProcedure[] = []
  const flush = async () => {
    await importBatch(options, batch, report)
    batch = []
    onProgress?.(report)
  }
  for await (const line of lines) {
    const procedure = read(line, report)
    if (!procedure) continue
    if (seen.has(procedure.code)) report.malformed.push({ line: line.number, reason: `${procedure.code} came before` })
    else batch.push(procedure)
    seen.add(procedure.code)
    if (batch.length >= batchSize) await flush()
  }
  await flush()
  return report
}

const read = (line: Line, report: ImportReport): CatalogueProcedure | undefined => {
  if (line.text.trim() === '') return
  const parsed = parseLine(line.text)
  if (parsed.kind === 'procedure') return toProcedure(parsed.procedure)
  report.malformed.push({ line: line.number, reason: parsed.reason })
}

const importBatch = async (options: Options, batch: CatalogueProcedure[], report: ImportReport): Promise<void> => {
  if (batch.length === 0) return
  const found = await options.registry.find(batch.map(({ code }) => code))
  const known = new Map(found.map((registered) => [registered.procedure.code, registered]))
  const writes = batch.map((procedure) => decide({ procedure, known: known.get(procedure.code), options, report }))
  const needed = writes.filter((write) => write !== undefined)
  for (const { id } of await write({ registry: options.registry, writes: needed, report }))
    report[id === undefined ? 'imported' : 'changed'] += 1
  report.unchanged += batch.length - needed.length
}

type Writing = { registry: Registry; writes: Write[]; report: ImportReport }

/** Writes all of a batch, or, where the registry refuses it, each by itself: one bad record stops no other. */
const write = async ({ registry, writes, report }: Writing): Promise<Write[]> => {
  if (writes.length === 0) return []
  try {
    await registry.write(writes)
    return writes
  } catch (error) {
    if (writes.length > 1) {
      const written: Write[] = []
      for (const one of writes) written.push(...(await write({ registry, writes: [one], report })))
      return written
    }
    const reason = error instanceof Error ? error.message : String(error)
    report.refused.push(...writes.map(({ procedure }) => ({ code: procedure.code, reason })))
    return []
  }
}

type Case = { procedure: CatalogueProcedure; known: Registered | undefined; options: Options; report: ImportReport }

const decide = ({ procedure, known, options, report }: Case): Write | undefined => {
  const placement = options.place(procedure)
  const chosen = known?.agencies.length ? known.agencies : undefined
  const agencies = chosen ?? (placement.kind === 'placed' ? placement.agencies : [])
  if (agencies.length === 0 && placement.kind === 'unplaced')
    report.unplaced.push({ procedure, reason: placement.reason })
  const isKnown = known !== undefined && contentHash(known.procedure) === contentHash(procedure)
  return isKnown && known.agencies.length === agencies.length ? undefined : { id: known?.id, procedure, agencies }
}
