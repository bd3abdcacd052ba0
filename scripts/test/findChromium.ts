import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** A Chromium for the browser tests: the given one, an installed one, or Debian's package where we may install it. */
export const findChromium = async (env: NodeJS.ProcessEnv): Promise<{ path: string } | { reason: string }> => {
  const found = [env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path))
  if (found) return { path: found }
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    return {
      reason:
        'there is no Chromium here. Next step: install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH',
    }
  return installChromium()
}

const installChromium = async (): Promise<{ path: string } | { reason: string }> => {
  console.log('▸ Installing Chromium (apt-get install chromium) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], { env, timeout: 300_000 })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env,
      timeout: 600_000,
      maxBuffer: 1 << 26,
    })
    return { path: '/usr/bin/chromium' }
  } catch (error) {
    return { reason: `apt-get could not install chromium: ${error instanceof Error ? error.message : error}` }
  }
}
