import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSyncer } from './createSyncer.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "trangan's syncer "))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe.skipIf(process.platform !== 'linux')('syncing a file system', () => {
  it('answers each question in its order, also after one that failed', async () => {
    const sync = createSyncer()
    const missing = join(folder, 'missing')
    expect(await Promise.all([sync(folder), sync(missing), sync(folder)])).toEqual([true, false, true])
    expect(await sync(folder)).toBe(true)
    expect(await sync(`${folder}\n${folder}`)).toBe(false)
  })

  it('says that it cannot where there is no shell', async () => {
    const { PATH } = process.env
    process.env.PATH = folder
    try {
      expect(await createSyncer()(folder)).toBe(false)
    } finally {
      process.env.PATH = PATH
    }
  })
})
