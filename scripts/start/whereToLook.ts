import { join, relative } from 'node:path'
import { provinceId, readHosts } from '@trangan/publisher/release'
import type { Installation } from './services.ts'

/** So many portals are named; the province's page leads to all of them. */
const namedPortals = 3

/** The last lines of a start: every address a newcomer needs, and how to stop. */
export const whereToLook = async (options: { installation: Installation; seconds: number }): Promise<string> => {
  const { installation, seconds } = options
  const { ports, data, root, mongodb } = installation
  const rows = [
    ['CMS (quản trị)', `http://localhost:${ports.cms}/admin`],
    ['All portals', `http://localhost:${ports.portals}/`],
    ...(await originsIn(data))
      .slice(0, namedPortals)
      .map((origin, at) => [at === 0 ? 'For example' : '', `${origin}/`]),
    ['Demo logins', relative(root, join(data, 'demo-logins.txt'))],
    ['Logs', relative(root, join(data, 'logs'))],
    ['Database', mongodb ? mongodb.source : relative(root, join(data, 'cms.db'))],
  ]
  const lines = rows.map(([what = '', where]) => `  ${what.padEnd(26)}${where}`)
  return `\n✔ Trangan is running (ready in ${seconds.toFixed(1)} s)\n\n${lines.join('\n')}\n\n  Stop with Ctrl-C.\n`
}

/** Addresses of the agencies' portals that are published, each once. */
const originsIn = async (data: string): Promise<string[]> => {
  const hosts = Object.values(await readHosts(join(data, 'portals')))
  return [...new Set(hosts.filter(({ agency }) => agency !== provinceId).map(({ origin }) => origin))]
}
