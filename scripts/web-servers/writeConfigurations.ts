import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { caddyConfiguration } from './config/caddy.ts'
import { nginxConfiguration } from './config/nginx.ts'
import { nginxHosts, nginxHostsFile } from './config/nginxMaps.ts'
import { plainPages } from './config/plainPages.ts'
import type { WebSite } from './config/site.ts'

/** Writes the configurations of nginx and Caddy; answers with the files that are not as they were before. */
export const writeConfigurations = async (site: WebSite): Promise<string[]> => {
  const files = new Map<string, string | Uint8Array>([
    ...[...plainPages(site.isHttps)].map(([name, bytes]) => [`plain/${name}`, bytes] as const),
    [nginxHostsFile, nginxHosts(site)],
    ['nginx.conf', nginxConfiguration(site)],
    ['Caddyfile', caddyConfiguration(site)],
  ])
  const changed: string[] = []
  for (const [name, content] of files) if (await replaceIfChanged(join(site.folder, name), content)) changed.push(name)
  return changed
}

const replaceIfChanged = async (file: string, content: string | Uint8Array): Promise<boolean> => {
  const bytes = Buffer.from(content)
  const before = await readFile(file).catch(() => undefined)
  if (before?.equals(bytes)) return false
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.tmp`, bytes)
  await rename(`${file}.tmp`, file)
  return true
}
