import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { isAlive } from './isAlive.ts'
import { supervise } from './supervise.ts'

const program = async (source: string) => {
  const cwd = await mkdtemp(join(tmpdir(), 'trangan-supervise-'))
  await writeFile(join(cwd, 'program.mjs'), source)
  return { name: 'a program', args: [join(cwd, 'program.mjs')], cwd, env: process.env, log: join(cwd, 'log') }
}

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return
    await pause(50)
  }
  throw new Error('It did not happen within 5 s')
}

describe('a supervised program', () => {
  it('is started again when it dies, and its last words are kept', async () => {
    const spec = await program(`console.log('I die of ' + 'hunger'); process.exit(1)`)
    const running = supervise(spec)
    expect(await running.died).toContain('I die of hunger')
    await until(async () => (await readFile(spec.log, 'utf8')).split('I die of hunger').length > 2)
    await running.stop()
  })

  it('is gone when it was stopped', async () => {
    const running = supervise(await program('setInterval(() => {}, 1000); process.send("ready")'))
    await new Promise<void>((resolve) => running.onMessage(() => resolve()))
    const pid = running.pid() ?? 0
    await running.stop()
    expect(isAlive(pid)).toBe(false)
  })

  it('ends by itself when the process that started it was killed', async () => {
    const spec = await program('setInterval(() => {}, 1000); process.send("ready")')
    const parent = await writeParent(spec)
    const child = Number(await new Promise((resolve) => parent.stdout.once('data', (chunk) => resolve(String(chunk)))))
    parent.kill('SIGKILL')
    await until(() => !isAlive(child))
  })
})

const writeParent = async (spec: { args: string[]; cwd: string; log: string }) => {
  const source = `
    import { supervise } from '${new URL('supervise.ts', import.meta.url).href}'
    const running = supervise({ ...${JSON.stringify({ ...spec, env: undefined, name: 'child' })}, env: process.env })
    running.onMessage(() => console.log(running.pid()))`
  await writeFile(join(spec.cwd, 'parent.mjs'), source)
  return spawn(process.execPath, [join(spec.cwd, 'parent.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] })
}
