import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWaker } from './waker.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trangan-waker-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const timeOf = async (task: Promise<void>): Promise<number> => {
  const started = performance.now()
  await task
  return performance.now() - started
}

describe('waiting for work', () => {
  it('ends at once when SQLite writes to its log', async () => {
    const waker = createWaker(join(folder, 'cms.db'))
    await pause(20)
    const waiting = timeOf(waker.wait(5_000))
    await writeFile(join(folder, 'cms.db-wal'), 'a commit')
    expect(await waiting).toBeLessThan(2_000)
    waker.close()
  })

  it('is not woken by other files of the data folder', async () => {
    const waker = createWaker(join(folder, 'cms.db'))
    await pause(20)
    const waiting = timeOf(waker.wait(200))
    await writeFile(join(folder, 'publisher.json'), '{}')
    expect(await waiting).toBeGreaterThan(150)
    waker.close()
  })

  it('does not miss a wake that came before the wait', async () => {
    const waker = createWaker()
    waker.wake()
    expect(await timeOf(waker.wait(5_000))).toBeLessThan(1_000)
  })
})
