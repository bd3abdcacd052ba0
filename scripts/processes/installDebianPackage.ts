import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Installs one of Debian's packages where we may; answers with the reason when it cannot be had. */
export const installDebianPackage = async (name: string): Promise<{ reason: string } | undefined> => {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    return { reason: `it is not installed here (Debian: apt-get install ${name})` }
  console.log(`▸ Installing ${name} (apt-get install ${name}) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], { env, timeout: 300_000 })
    const install = ['install', '-y', '-qq', '--no-install-recommends', name]
    await run('apt-get', install, { env, timeout: 600_000, maxBuffer: 1 << 26 })
    return undefined
  } catch (error) {
    return { reason: `apt-get could not install ${name}: ${error instanceof Error ? error.message : error}` }
  }
}
