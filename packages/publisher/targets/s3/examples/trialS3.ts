import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findGoProgram } from '../../../examples/findGoProgram.ts'
import { freePort } from '../../../examples/freePort.ts'

const versitygw = {
  name: 'versitygw',
  module: 'github.com/versity/versitygw/cmd/versitygw@v1.8.0',
  version: '--version',
}

/** A real S3 server for tests, with one empty bucket, `portals`. */
export type TrialS3 = { port: number; credentials: typeof credentials; stop: () => Promise<void> }

const credentials = { accessKeyId: 'trial', secretAccessKey: 'trial-secret' }

/** Starts versitygw: from the PATH, from the cache, or built with Go, which takes a minute the first time. */
export const startTrialS3 = async (): Promise<TrialS3 | { reason: string }> => {
  const program = await findGoProgram(versitygw)
  if (typeof program !== 'string') return program
  const folder = await mkdtemp(join(tmpdir(), 'trangan-s3-'))
  await mkdir(join(folder, 'buckets', 'portals'), { recursive: true })
  const port = await freePort()
  const { accessKeyId, secretAccessKey } = credentials
  const own = ['--port', `127.0.0.1:${port}`, '--access', accessKeyId, '--secret', secretAccessKey, '--quiet']
  const posix = ['posix', '--sidecar', join(folder, 'sidecar'), join(folder, 'buckets')]
  await mkdir(join(folder, 'sidecar'))
  const server = spawn(program, [...own, ...posix], { stdio: 'ignore' })
  await untilAnswering(port)
  return { port, credentials, stop: () => stop(server, folder) }
}

const untilAnswering = async (port: number): Promise<void> => {
  for (let tried = 0; tried < 200; tried += 1) {
    const isThere = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await wait(50)
  }
  throw new Error(`versitygw did not answer on port ${port} within 10 seconds.`)
}

const stop = async (server: ChildProcess, folder: string): Promise<void> => {
  const gone = once(server, 'exit')
  server.kill()
  await gone
  await rm(folder, { recursive: true, force: true })
}
