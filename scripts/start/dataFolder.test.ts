import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockDataFolder, prepareDataFolder } from './dataFolder.ts'

const temporaryFolder = () => mkdtemp(join(tmpdir(), 'trangan-data-'))

describe('the data folder', () => {
  it('keeps its secrets from one start to the next, readable by their owner only', async () => {
    const folder = await temporaryFolder()
    const first = await prepareDataFolder(folder)
    expect(await prepareDataFolder(folder)).toEqual(first)
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600)
  })

  it('is refused with the next step when it cannot be made', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await expect(prepareDataFolder(join(folder, 'file', 'data'))).rejects.toThrow(/cannot be written[\s\S]*--data DIR/)
  })

  it('is refused when its secrets are broken, rather than given new ones', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'secrets.json'), '{"payload":"short"}')
    await chmod(join(folder, 'secrets.json'), 0o600)
    await expect(prepareDataFolder(folder)).rejects.toThrow('does not hold valid secrets')
    expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe('{"payload":"short"}')
  })

  it('is used by one start at a time', async () => {
    const folder = await temporaryFolder()
    const other = spawn('sleep', ['30'])
    await writeFile(join(folder, 'running.pid'), String(other.pid))
    await expect(lockDataFolder(folder)).rejects.toThrow(`(process ${other.pid})`)
    other.kill()
    await new Promise((resolve) => other.once('exit', resolve))
    const unlock = await lockDataFolder(folder)
    await unlock()
  })
})
