import { spawn } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let clone: string

/** Stands in for npm: takes a second, writes down each run, brings Node and the lock file's packages. */
const npm = `#!/bin/sh
echo run >> npm-runs
sleep 1
mkdir -p node_modules/node/bin
ln -sf "${process.execPath}" node_modules/node/bin/node
`

beforeEach(async () => {
  clone = await mkdtemp(path.join(tmpdir(), 'trangan-bootstrap-'))
  await mkdir(path.join(clone, 'scripts/start'), { recursive: true })
  await mkdir(path.join(clone, 'bin'))
  await copyFile(path.join(import.meta.dirname, 'bootstrap.mjs'), path.join(clone, 'scripts/bootstrap.mjs'))
  await writeFile(path.join(clone, 'scripts/start/main.ts'), "console.log('started')")
  await writeFile(path.join(clone, 'package-lock.json'), '{}')
  await writeFile(path.join(clone, 'bin/npm'), npm)
  await chmod(path.join(clone, 'bin/npm'), 0o755)
})
afterEach(() => rm(clone, { recursive: true, force: true }))

const start = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: `${path.join(clone, 'bin')}:${process.env.PATH}` }
    const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], { cwd: clone, env })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(output))))
  })

const installs = async () => (await readFile(path.join(clone, 'npm-runs'), 'utf8')).trim().split('\n').length

describe('the first command on a fresh clone', () => {
  it('installs the packages once, also when two commands are started at the same time', async () => {
    const outputs = await Promise.all([start(), start()])
    expect(outputs.every((output) => output.includes('started'))).toBe(true)
    expect(await installs()).toBe(1)
  })

  it('does not wait for an installation that was killed', async () => {
    await mkdir(path.join(clone, '.cache'))
    await writeFile(path.join(clone, '.cache/install.lock'), '999999999')
    expect(await start()).toContain('started')
    expect(await installs()).toBe(1)
  })

  it('installs again when the list of packages changed, and not otherwise', async () => {
    await start()
    await start()
    expect(await installs()).toBe(1)
    await writeFile(path.join(clone, 'package-lock.json'), '{"changed":true}')
    await start()
    expect(await installs()).toBe(2)
  })
})
