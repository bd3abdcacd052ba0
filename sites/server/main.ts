import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unansweredFolder } from '@trangan/contract'
import { copiedPortals } from './bucket/copiedPortals.ts'
import { followBucket } from './bucket/followBucket.ts'
import { createPortalServer } from './createPortalServer.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { onDemandLegalDocuments } from './legal-documents/onDemandLegalDocuments.ts'
import type { LivePortals } from './livePortals.ts'
import { firstOf, type OnDemand } from './onDemand.ts'
import { publishedPortals } from './publishedPortals.ts'
import { type Answerer, createAnswerer } from './search/createAnswerer.ts'
import { loadPortalBundle } from './search/loadPortalBundle.ts'
import { onDemandSearch } from './search/onDemandSearch.ts'
import { searchApi } from './search/searchApi.ts'
import { createUnanswered, type Unanswered } from './search/unanswered.ts'
import { onDemandSharingPictures } from './sharing-pictures/onDemandSharingPictures.ts'
import { stopGracefully } from './stopGracefully.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Milliseconds between two times that what nobody found is written down. */
const saveEvery = 60_000

/** Serves all portals until it is told to stop (SIGTERM, SIGINT, or the end of its parent's channel). */
const main = async (): Promise<void> => {
  const environment = readEnvironment(process.env, root)
  const { folder, bundle, provinceHosts, isHttps, port, bind } = environment
  const portals = await openPortals(environment)
  const answer = createAnswerer(portals)
  const unanswered = createUnanswered(join(folder, '..', unansweredFolder))
  const save = () => void unanswered.save().catch((error: unknown) => log('Unanswered questions are not kept.', error))
  setInterval(save, saveEvery).unref()
  const onDemand = firstOf([
    searchApi({ answer, unanswered }),
    onDemandSharingPictures({ portals, log }),
    ...(await openPages({ bundle, portals, answer, unanswered })),
  ])
  const server = createPortalServer({ site: { portals, isHttps, provinceHosts, onDemand }, log })
  const stop = () => void stopGracefully(server)
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)))
    server.listen(port, bind, resolve)
  })
  console.log(`Portals are served on http://${bind}:${port}/ from ${folder}.`)
  process.send?.({ type: 'ready', port })
}

/** Portals in the folder that the publisher writes, or in a copy of the bucket, which is brought up to date first. */
const openPortals = async ({ folder, provinceHosts, bucket }: Environment): Promise<LivePortals> => {
  const portals = publishedPortals({ folder, provinceHosts })
  if (!bucket) return portals
  // The AWS SDK takes 0.2 s to load: only where it is used.
  const { openBucketCopy } = await import('@trangan/publisher/s3/copy')
  const copy = openBucketCopy({ ...bucket, folder })
  await followBucket({ copy, every: bucket.followEvery, log })
  return copiedPortals({ portals, copy, log })
}

/** Pages made on demand: a portal without them still has its published ones, so they keep no server from starting. */
const openPages = async (options: {
  bundle: string
  portals: LivePortals
  answer: Answerer
  unanswered: Unanswered
}): Promise<OnDemand[]> => {
  try {
    const render = await loadPortalBundle(options.bundle)
    if (!render) return []
    return [onDemandSearch({ ...options, render, log }), onDemandLegalDocuments({ ...options, render, log })]
  } catch (error) {
    log(
      'Search without JavaScript and combined filters are off: the compiled portals cannot be loaded. Build them again: npm run build.',
      error,
    )
    return []
  }
}

const log = (message: string, error?: unknown): void => console.error(new Date().toISOString(), message, error ?? '')

const explain = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE'
    ? new Error(`Port ${port} is taken by another program. Stop it, or choose another with TRANGAN_PORT.`)
    : error

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
