import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = fileURLToPath(new URL('../../../.cache', import.meta.url))

/** A program that tests need and that is written in Go. */
type GoProgram = {
  name: string
  /** Module with its version, pinned: what is tested should not change overnight. */
  module: string
  /** Argument with which it only tells its version. */
  version: string
}

/** From the cache, from the PATH, or built with Go, which takes some minutes the first time; else the reason why not. */
export const findGoProgram = async ({ name, module, version }: GoProgram): Promise<string | { reason: string }> => {
  const folder = join(cache, name)
  const cached = join(folder, name)
  if (existsSync(cached)) return cached
  if (await works(name, version)) return name
  if (!(await works('go', 'version'))) return { reason: `neither ${name} nor Go, to build it with, is here` }
  const building = run('go', ['install', module], { env: { ...process.env, GOBIN: folder }, timeout: 400_000 })
  return building.then(
    () => cached,
    (error: Error) => ({ reason: `${name} could not be built: ${error.message}` }),
  )
}

const works = (program: string, argument: string): Promise<boolean> =>
  run(program, [argument]).then(
    () => true,
    () => false,
  )
