import { check, collectGarbage, publish, rollback, verify } from '@trangan/publisher'
import { largeSnapshot } from '@trangan/publisher/examples/articles.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '@trangan/publisher/examples/portals.ts'
import { listReleases, releaseAt } from '@trangan/publisher/history'
import { agency, applyEdit, documentOf } from '../kill/edits.ts'

/** What the drill found; `problems` is empty when the clock has no power over releases. */
export type ClockReport = { publishes: number; problems: string[] }

const hour = 60 * 60 * 1000
const year = 365 * 24 * hour

/** How the clock is put before each publish: back and forth by a second, an hour, a year, ten years. */
const steps = [0, -hour, hour, -year, 10 * year, -10 * year, 1000, -1000]

/** Publishes, restores and tidies up while the clock is put back and forth between any two steps. */
export const clockDrill = async (options: { rounds: number }): Promise<ClockReport> => {
  const report: ClockReport = { publishes: 0, problems: [] }
  const portals = await temporaryPortals([{ ...publishableSnapshot, articles: largeSnapshot(30).articles }])
  try {
    await publish(portals.engine, leaseOf(agency))
    for (let edit = 1; edit <= options.rounds * steps.length; edit += 1)
      report.problems.push(...(await publishAt(portals, edit)).map((problem) => `publish ${edit}: ${problem}`))
    report.publishes = options.rounds * steps.length
  } finally {
    await portals.remove()
  }
  return report
}

type Portals = Awaited<ReturnType<typeof temporaryPortals>>

const publishAt = async (portals: Portals, edit: number): Promise<string[]> => {
  const now = () => new Date(Date.now() + (steps[edit % steps.length] ?? 0))
  const engine = portals.start({ now })
  const { content } = portals
  content.snapshots.set(agency, applyEdit(content.snapshots.get(agency) ?? publishableSnapshot, edit))
  const before = (await engine.target.readPointer(agency))?.release ?? 0
  const result = await publish(engine, leaseOf(agency, [documentOf(edit)], edit))
  if ('failure' in result) return [result.failure.message]
  const { release, duration, added, changed, removed } = result.receipt
  // To take down what is down already makes no release.
  const due = before + (added + changed + removed > 0 ? 1 : 0)
  const isFar = !(duration >= 0 && Number.isFinite(duration))
  return [
    ...(release === due ? [] : [`it became release ${release} after ${before}`]),
    ...(isFar ? [`its receipt says ${duration} ms`] : []),
    ...(await whatIsWrong(portals, engine, { release, now, isNew: due > before })),
  ]
}

type Published = { release: number; now: () => Date; isNew: boolean }

const whatIsWrong = async (
  portals: Portals,
  engine: Portals['engine'],
  { release, now, isNew }: Published,
): Promise<string[]> => {
  await collectGarbage(engine)
  const releases = await listReleases(engine.target, agency)
  const { damages } = await verify(portals.start(), agency)
  const { differences } = await check(portals.start(), agency)
  const known = releases.flatMap((summary) => ('problem' in summary ? [] : [summary]))
  const kept = Math.min(20, release)
  return [
    ...damages.map(({ path, message }) => `${path}: ${message}`),
    ...differences.map(({ path, problem }) => `${problem}: ${path}`),
    ...(known.length >= kept ? [] : [`only ${known.length} releases are kept`]),
    ...(!isNew || releaseAt(known, now())?.release === release ? [] : ['it is not what is live at its own time']),
    ...(await restoring(portals, known.at(-1)?.release ?? release)),
  ]
}

/** Any kept release must be whole, whatever the clock said when it was made. */
const restoring = async (portals: Portals, release: number): Promise<string[]> => {
  const dry = portals.start()
  const refuse = () => Promise.reject(new Error('not for real'))
  const target = { ...dry.target, switchTo: refuse }
  const lease = leaseOf(agency)
  return rollback({ ...dry, target }, lease, { release }).then(
    () => [],
    (error: Error) =>
      error.message.includes('not for real') ? [] : [`release ${release} is not whole: ${error.message}`],
  )
}
