import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createCompressor } from '@trangan/publisher'
import { freePort } from '../../../packages/publisher/examples/freePort.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../../packages/publisher/examples/portals.ts'
import { publish } from '../../../packages/publisher/publish.ts'
import { entriesOf, readContents } from '../../../packages/publisher/release/contents.ts'
import { createPortalServer } from '../../../sites/server/createPortalServer.ts'
import { ask } from '../../../sites/server/examples/ask.ts'
import { onDemandLegalDocuments } from '../../../sites/server/legal-documents/onDemandLegalDocuments.ts'
import { firstOf, type OnDemand } from '../../../sites/server/onDemand.ts'
import { publishedPortals } from '../../../sites/server/publishedPortals.ts'
import { createAnswerer } from '../../../sites/server/search/createAnswerer.ts'
import { onDemandSearch } from '../../../sites/server/search/onDemandSearch.ts'
import { stopGracefully } from '../../../sites/server/stopGracefully.ts'
import { agenciesByHost } from '../config/site.ts'
import { createWebTree } from '../tree/createWebTree.ts'
import { writeConfigurations } from '../writeConfigurations.ts'

const { agency } = publishableSnapshot

/** Host of the example's portal. */
export const exampleHost = agency.hosts[0] ?? ''

/**
 * The example's portal, published and compressed, with a tree and configurations for a web server on `port`, and our
 * own server on `ourPort` to compare it with.
 */
export const servePortal = async ({ isHttps, isOnDemand = false }: { isHttps: boolean; isOnDemand?: boolean }) => {
  const portals = await temporaryPortals()
  const folder = await mkdtemp(join(tmpdir(), 'trangan-web-'))
  const compressor = createCompressor({ target: portals.engine.target, log: () => {} })
  const engine = portals.start({ afterSwitch: compressor.afterSwitch })
  const tree = createWebTree({ target: engine.target, portals: portals.folder, folder })
  for (const id of [agency.id, 'province']) {
    const result = await publish(engine, leaseOf(id))
    if ('failure' in result) throw new Error(result.failure.message)
    await tree.update(id)
  }
  await compressor.idle()
  const port = await freePort()
  const agencies = agenciesByHost(await engine.target.readHosts(), ['localhost'])
  const provinceHosts = new Set(['localhost'])
  const published = publishedPortals({ folder: portals.folder, provinceHosts })
  const render = async (input: unknown) => `<!doctype html>${JSON.stringify(input)}`
  const having = { portals: published, render, answer: createAnswerer(published), log: () => {} }
  const made = firstOf([onDemandSearch(having), onDemandLegalDocuments(having), anyPicture])
  const site = { portals: published, isHttps, provinceHosts, onDemand: isOnDemand ? made : undefined }
  const ours = createPortalServer({ site, log: () => {} }).listen(0, '127.0.0.1')
  await once(ours, 'listening')
  const onDemand = isOnDemand ? `http://127.0.0.1:${portOf(ours.address())}` : undefined
  await writeConfigurations({ folder, listen: `127.0.0.1:${port}`, isHttps, agencies, onDemand })
  return {
    portals,
    folder,
    tree,
    port,
    ourPort: portOf(ours.address()),
    paths: await pathsOf(engine.target),
    stop: async () => {
      await stopGracefully(ours, 100)
      await portals.remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** In place of the sharing pictures, which are drawn of real pages only. */
const anyPicture: OnDemand = async ({ path }) =>
  path.startsWith('/anh-chia-se/')
    ? {
        status: 200,
        headers: { 'content-type': 'image/png' },
        body: { kind: 'bytes', bytes: Buffer.from('a picture') },
      }
    : undefined

/** Waits until a web server answers. */
export const untilAnswering = async (port: number): Promise<void> => {
  for (let tried = 0; tried < 100; tried += 1) {
    const isThere = await ask(port, { host: exampleHost }).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await wait(50)
  }
  throw new Error(`No web server answered on port ${port}.`)
}

type Portals = Awaited<ReturnType<typeof temporaryPortals>>

const pathsOf = async (target: Portals['engine']['target']): Promise<string[]> => {
  const pointer = await target.readPointer(agency.id)
  const manifest = await target.readManifest(agency.id, pointer?.release ?? 0)
  return [...entriesOf(await readContents(manifest, target.readObject))].map(([path]) => encodeURI(path))
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0
