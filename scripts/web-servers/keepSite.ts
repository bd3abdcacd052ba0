import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from '@trangan/publisher/ports'
import { z } from 'zod'
import { agenciesByHost } from './config/site.ts'
import { writeConfigurations } from './writeConfigurations.ts'

const Settings = z.object({ listen: z.string(), isHttps: z.boolean(), onDemand: z.string().optional() })

/** What a web server's folder was set up with. */
export type SiteSettings = z.infer<typeof Settings>

const settingsFile = (folder: string): string => join(folder, 'site.json')

/** Keeps the settings with the trees, so that the publisher can write the configurations again. */
export const keepSite = async (folder: string, settings: SiteSettings): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(settingsFile(folder), `${JSON.stringify(settings, null, 1)}\n`)
}

/** Writes the configurations for the hosts of today; answers with the files that changed. */
export const refreshSite = async (folder: string, target: Pick<Target, 'readHosts'>): Promise<string[]> => {
  const text = await readFile(settingsFile(folder), 'utf8').catch(() => {
    throw new Error(`${folder} is not set up for web servers. Next step: npm run web-servers -- ${folder}.`)
  })
  const settings = Settings.parse(JSON.parse(text))
  return writeConfigurations({ ...settings, folder, agencies: agenciesByHost(await target.readHosts(), []) })
}
