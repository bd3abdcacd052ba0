import { fstatSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, vi } from 'vitest'
import { openSpool, readSpooled } from './spool.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const spoolFor = async (owner: object) => {
  const spool = await openSpool(tmpdir())
  spool?.belongTo(owner)
  const slice = await spool?.add(Buffer.from('Tràng An'))
  if (!spool || !slice) throw new Error('The temporary folder takes no file.')
  return { spool, slice }
}

it('What was set aside is read back, each piece by itself', async () => {
  const owner = {}
  const { spool, slice } = await spoolFor(owner)
  const second = await spool.add(Buffer.from('Hoa Lư'))
  expect(Buffer.from(readSpooled(slice)).toString()).toBe('Tràng An')
  expect(second && Buffer.from(readSpooled(second)).toString()).toBe('Hoa Lư')
  expect(owner).toBeDefined()
})

it('Its file is closed when nobody holds what it belongs to any more', async () => {
  const { slice } = await spoolFor({})
  await setTimeout(1)
  await vi.waitFor(() => {
    collectGarbage()
    expect(() => fstatSync(slice.descriptor)).toThrow('EBADF')
  }, 5_000)
})
