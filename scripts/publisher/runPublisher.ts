import { hostname } from 'node:os'
import type { LogEvent } from '@trangan/publisher'
import { createRequests } from '../../cms/publishing/requests/createRequests.ts'
import type { RequestRow } from '../../cms/publishing/requests/requestRow.ts'
import { tell } from '../start/progress.ts'
import { describeResult } from './describeResult.ts'
import { readEnvironment } from './environment.ts'
import { maintain } from './maintain.ts'
import { openAfterSwitch } from './openAfterSwitch.ts'
import { openPublisher, type Publisher, statusFile } from './openPublisher.ts'
import { outdatedPortals, requestRebuild } from './outdatedPortals.ts'
import { answerRequest } from './requests/answerRequest.ts'
import { requestLoop } from './requests/requestLoop.ts'
import { createStatistics } from './statistics.ts'
import { createWaker } from './waker.ts'
import { workLoop } from './workLoop.ts'
import { writeStatus } from './writeStatus.ts'

/** Runs a publisher until it is told to stop: brings every portal up to this build, then publishes what changes. */
export const runPublisher = async (options: {
  root: string
  variables: Readonly<Record<string, string | undefined>>
}): Promise<void> => {
  const environment = readEnvironment(options.variables, options.root)
  const stopping = stopOnSignal()
  const after = await openAfterSwitch(environment, log)
  const publisher = await openPublisher(environment, { log, afterSwitch: after.afterSwitch })
  const { engine, outbox, payload } = publisher
  const waker = createWaker(environment.databaseFile)
  stopping.addEventListener('abort', waker.wake)
  const statistics = createStatistics()

  const asking = answerRequests(publisher, { databaseFile: environment.databaseFile, stopping })
  const awaited = new Set(await outdatedPortals(publisher))
  await requestRebuild(payload, awaited)
  const compared = new Set(awaited)
  const progress = reportProgress(awaited, () => compareOthers(publisher, compared))
  progress()

  const maintenance = maintain(publisher, log)
  const status = writeStatus({ file: statusFile(environment), statistics, buildId: engine.settings.buildId })
  await workLoop({
    engine,
    outbox,
    waker,
    stopping,
    worker: `${hostname()}:${process.pid}`,
    // A watched SQLite file tells by itself; the poll is for what inotify missed.
    interval: waker.isWatching ? 500 : 50,
    onResult: (lease, result) => {
      statistics.count(lease, result)
      log({ level: 'failure' in result ? 'error' : 'info', message: describeResult(lease.agency, result) })
      if ('receipt' in result && awaited.delete(lease.agency)) progress()
    },
    onError: (error) => log({ level: 'error', message: 'Work was interrupted; it is tried again.', error }),
  })
  waker.close()
  maintenance.close()
  await asking
  await Promise.all([status.close(), after.close(), publisher.close()])
}

/** Answers the screens of central IT, beside the work. */
const answerRequests = async (
  publisher: Publisher,
  { databaseFile, stopping }: { databaseFile: string | undefined; stopping: AbortSignal },
): Promise<void> => {
  const waker = createWaker(databaseFile)
  stopping.addEventListener('abort', waker.wake)
  const requests = createRequests(publisher.payload)
  const answer = ({ request, user }: RequestRow) => answerRequest({ publisher, request, user, log })
  await requestLoop({ requests, answer, waker, interval: waker.isWatching ? 500 : 100, stopping, log })
  waker.close()
}

/** Tells how many of the awaited portals are live, and once that all are. */
const reportProgress = (awaited: ReadonlySet<string>, onReady: () => void): (() => void) => {
  const total = awaited.size
  return () => {
    if (awaited.size > 0)
      return tell({ type: 'progress', text: `${total - awaited.size} of ${total} portals published` })
    tell({ type: 'ready', text: `${total} portals published` })
    onReady()
  }
}

/** Portals that were live already are compared with the database once; their content is at hand from then on. */
const compareOthers = (publisher: Publisher, done: ReadonlySet<string>): void => {
  const request = async () => {
    const portals = (await publisher.engine.source.listPortals()).map(({ id }) => id)
    await requestRebuild(
      publisher.payload,
      portals.filter((id) => !done.has(id)),
    )
  }
  request().catch((error: unknown) =>
    log({ level: 'error', message: 'Portals were not compared with the database.', error }),
  )
}

const log = ({ level, message, agency, error }: LogEvent): void => {
  const line = `${new Date().toISOString()} ${agency === undefined ? '' : `${agency}: `}${message}`
  if (level === 'info') console.log(line)
  else console.error(line, error instanceof Error ? error.stack : (error ?? ''))
}

const stopOnSignal = (): AbortSignal => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort())
  process.on('disconnect', () => controller.abort())
  return controller.signal
}
