import { once } from 'node:events'
import { publishableSnapshot } from '@trangan/publisher/examples/portals.ts'
import { createPortalServer } from '../../../sites/server/createPortalServer.ts'
import { ask } from '../../../sites/server/examples/ask.ts'
import { publishedPortals } from '../../../sites/server/publishedPortals.ts'
import { stopGracefully } from '../../../sites/server/stopGracefully.ts'

/** What a visitor was given. */
export type Served = { status: number; text: string }

/** The host at which the drill's portal answers. */
export const host = publishableSnapshot.agency.hosts[0] ?? ''

/** A portal server on a target's folder, asked for pages of the drill's portal. */
export const openServer = async (folder: string) => {
  const provinceHosts = new Set<string>()
  const portals = publishedPortals({ folder, provinceHosts })
  const server = createPortalServer({ site: { portals, isHttps: false, provinceHosts }, log: () => {} })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    get: async (path: string): Promise<Served> => {
      const { status, body } = await ask(port, { host, target: encodeURI(path) })
      return { status, text: body.toString() }
    },
    close: () => stopGracefully(server, 50),
  }
}
