import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Snapshot } from '@trangan/contract'
import { loadRenderer } from '@trangan/publisher/render'
import { themeStylesheet } from '@trangan/themes/themeStylesheet.ts'
import { leaseOf, temporaryPortals } from '../../../packages/publisher/examples/portals.ts'
import { publish } from '../../../packages/publisher/publish.ts'
import { createPortalServer } from '../createPortalServer.ts'
import type { LivePortals } from '../livePortals.ts'
import type { OnDemand } from '../onDemand.ts'
import { publishedPortals } from '../publishedPortals.ts'
import { loadPortalBundle, type RenderPage } from '../search/loadPortalBundle.ts'

/** What answers beside the published files, made of what a server has. */
type OnDemandMaker = (having: {
  portals: LivePortals
  render: RenderPage
  log: (message: string, error?: unknown) => void
}) => OnDemand

type Options = { port: number; snapshots: Snapshot[]; onDemand?: OnDemandMaker }

/** Agencies and the province, published with the compiled portals and served on a port; without `onDemand` files only. */
export const servePublished = async ({ port, snapshots, onDemand }: Options) => {
  const target = await temporaryPortals(snapshots)
  const bundle = fileURLToPath(new URL('../../../dist/portals', import.meta.url))
  const engine = target.start({ renderer: await loadRenderer({ folder: bundle, log: () => {} }) })
  engine.settings = {
    ...engine.settings,
    stylesheetOf: themeStylesheet,
    originPattern: `http://{label}.localhost:${port}`,
    provinceOrigin: `http://localhost:${port}`,
  }
  for (const agency of [...snapshots.map(({ agency: { id } }) => id), 'province']) {
    const result = await publish(engine, leaseOf(agency))
    if ('failure' in result) throw new Error(result.failure.message)
  }
  const provinceHosts = new Set(['localhost'])
  const portals = publishedPortals({ folder: target.folder, provinceHosts })
  const render = await loadPortalBundle(bundle)
  if (!render) throw new Error('The portals are not compiled. Next step: npm run build.')
  const log = (message: string, error?: unknown) => console.error(message, error)
  const site = { portals, isHttps: false, provinceHosts, onDemand: onDemand?.({ portals, render, log }) }
  const server = createPortalServer({ site, log })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.close()
    await target.remove()
  }
  return { target, close }
}
