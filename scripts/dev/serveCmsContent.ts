import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createContext, createPortal, type Plan, type PlannedFile, planPortal } from '@trangan/publisher/plan'
import { getPayload } from 'payload'
import { createContentSource } from '../../cms/publishing/content/createContentSource.ts'
import { chooseAgencies } from '../publisher/chooseAgencies.ts'
import type { Environment } from '../publisher/environment.ts'
import { settingsOf } from '../publisher/settingsOf.ts'

/** How long what was read of the CMS is taken for fresh, in milliseconds. */
const freshFor = 2_000

/**
 * Gives the theme developer's server what the CMS has published of one agency, planned as the publisher plans it: at a
 * path, the view model of its page as JSON, or its file. Returns the address.
 */
export const serveCmsContent = async (environment: Environment, agencyName: string): Promise<string> => {
  const { default: config } = await import('../../payload.config.ts')
  const source = createContentSource(await getPayload({ config }), { dataFolder: environment.dataFolder })
  const listings = await source.listPortals()
  const [agency] = chooseAgencies(listings, agencyName === '' ? (listings[0]?.id ?? '') : agencyName)
  const settings = { ...settingsOf(environment), buildId: 'dev', assets: [] }
  const readPlan = async (): Promise<Plan> =>
    planPortal(createContext(createPortal(await source.readSnapshot(agency?.id ?? '')), settings))
  const currentPlan = keptFor(freshFor, readPlan)

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    answer(decodeURIComponent(pathname)).then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  const answer = async (path: string) => {
    const file = (await currentPlan()).fileAt(path)
    return file ? { status: 200, ...(await contentOf(file)) } : { status: 404, type: 'text/plain', body: '' }
  }
  const contentOf = async (file: PlannedFile): Promise<{ type: string; body: string | Uint8Array }> => {
    if (file.kind === 'page')
      return { type: 'application/json', body: JSON.stringify({ shell: file.shell, page: file.page }) }
    if (file.kind === 'blob') return { type: file.type, body: await source.readBlob(file.blob) }
    return { type: file.type, body: file.kind === 'text' ? file.text : '' }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  console.log(`▸ Content of ${agency?.label} from the CMS's database.`)
  return `http://127.0.0.1:${portOf(server.address())}`
}

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === 'object' && address ? address.port : 0

/** The answer of `make`, made again when the last one is older than `milliseconds`. */
const keptFor = <T>(milliseconds: number, make: () => Promise<T>): (() => Promise<T>) => {
  let made: { at: number; value: Promise<T> } | undefined
  return () => {
    if (!made || Date.now() - made.at > milliseconds) made = { at: Date.now(), value: make() }
    return made.value
  }
}
