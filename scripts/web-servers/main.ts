import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../command-line/UsageError.ts'
import { readEnvironment } from '../publisher/environment.ts'
import { openTarget } from '../publisher/openTarget.ts'
import { keepSite, refreshSite } from './keepSite.ts'
import { readOptions, usage } from './options.ts'
import { createWebTree } from './tree/createWebTree.ts'

/** `npm run web-servers -- …` */
const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') return console.log(usage)
  const environment = readEnvironment(process.env, fileURLToPath(new URL('../../', import.meta.url)))
  if (environment.bucket) throw new UsageError('Trees link to a folder: unset TRANGAN_PUBLISH_TARGET.')
  const folder = resolve(options.folder)
  const target = await openTarget(environment)
  const tree = createWebTree({ target, portals: environment.portals, folder })
  for (const agency of await target.listAgencies()) {
    const update = await tree.update(agency)
    console.log(update ? `✔ ${agency}: release ${update.release}, ${update.links} links` : `✔ ${agency}: up to date`)
  }
  await keepSite(folder, { ...options, isHttps: environment.originPattern.startsWith('https:') })
  const changed = await refreshSite(folder, target)
  console.log(`\nWritten: ${changed.join(', ') || 'nothing, all is up to date'}.\n${nextSteps(folder)}`)
}

const nextSteps = (folder: string): string =>
  `Next steps: run the publisher with TRANGAN_WEB_TREE=${folder};
  nginx: include ${folder}/nginx.conf; in its http block, then nginx -s reload
  Caddy: caddy run --adapter caddyfile --config ${folder}/Caddyfile`

try {
  await main()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`\n${error.message}\n`)
  process.exit(2)
}
