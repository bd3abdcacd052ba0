import { existsSync } from 'node:fs'
import { installDebianPackage } from '../processes/installDebianPackage.ts'

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
  const failure = await installDebianPackage('chromium')
  if (!failure) return { path: '/usr/bin/chromium' }
  return { reason: `Chromium: ${failure.reason}. Next step: install one, or name it in CHROMIUM_PATH` }
}
