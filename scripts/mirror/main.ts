import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../command-line/UsageError.ts'
import { readEnvironment } from '../publisher/environment.ts'
import { openTarget } from '../publisher/openTarget.ts'
import { readOptions, usage } from './options.ts'
import { writeMirror } from './writeMirror.ts'

/** `npm run mirror -- …` */
const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') return console.log(usage)
  const folder = resolve(options.folder)
  const target = await openTarget(readEnvironment(process.env, fileURLToPath(new URL('../../', import.meta.url))))
  const onPortal = (label: string, files: number) => console.log(`✔ ${label}: ${files} files`)
  const { portals, files, bytes } = await writeMirror({ target, agency: options.agency, folder, onPortal })
  const megabytes = (bytes / 1_000_000).toFixed(1)
  console.log(`\n${portals} portals copied: ${files} files, ${megabytes} MB.\nOpen ${folder}/index.html in a browser.`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`\n${error.message}\n`)
  process.exit(2)
}
