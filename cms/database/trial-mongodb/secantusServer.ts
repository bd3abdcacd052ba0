import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '@trangan/publisher/examples/freePort.ts'
import type { TrialMongodb, TrialOptions } from './findMongodb.ts'
import { findOnPath } from './pathServer.ts'

const run = promisify(execFile)
const version = '0.7.0b3'

/**
 * Starts SecantusDB: MongoDB's protocol over MongoDB's own storage engine, installed from PyPI where no mongod can be had.
 * Good for tests and trials; it is beta and has no second node, so it is no database for production.
 */
export const secantusServer = async ({ cache, env, folder }: TrialOptions): Promise<TrialMongodb> => {
  const program = await install(join(cache, `secantusdb-${version}`), env)
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'trangan-mongodb-')))
  await mkdir(data, { recursive: true })
  const port = await freePort()
  const options = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', data, '--cache-size', '256M']
  const server = spawn(program, [...options, ...(folder ? ['--sync-on-commit'] : [])], { stdio: 'ignore' })
  const stop = async () => {
    if (server.exitCode === null && server.kill()) await new Promise((resolve) => server.once('exit', resolve))
    if (!folder) await rm(data, { recursive: true, force: true })
  }
  const uri = `mongodb://127.0.0.1:${port}/trangan?replicaSet=secantus`
  await listening(port).catch(async (error) => {
    await stop()
    throw error
  })
  return { uri, source: `SecantusDB ${version}`, stop }
}

const install = async (venv: string, env: TrialOptions['env']): Promise<string> => {
  const program = join(venv, 'bin', 'secantusd-py')
  if (existsSync(program)) return program
  const python = await findOnPath('python3', env.PATH)
  if (!python) throw new Error('there is no python3 on the PATH')
  await rm(venv, { recursive: true, force: true })
  await run(python, ['-m', 'venv', venv], { timeout: 120_000 })
  await run(join(venv, 'bin', 'pip'), ['install', '--quiet', `secantusdb==${version}`], { timeout: 180_000 })
  return program
}

const listening = async (port: number, until = Date.now() + 20_000): Promise<void> => {
  const answered = await new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() && true))
    socket.once('error', () => resolve(false))
  })
  if (answered) return
  if (Date.now() > until) throw new Error(`SecantusDB did not listen on port ${port} within 20 s`)
  await pause(100)
  return listening(port, until)
}
