import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../../examples/portals.ts'
import { publish } from '../../../publish.ts'
import { verify } from '../../../verify.ts'
import { localDisk as disk } from '../../../write/disk.ts'
import { sweepCopy } from './sweepCopy.ts'

const agency = publishableSnapshot.agency.id
const hour = 60 * 60 * 1000

let portals: Awaited<ReturnType<typeof temporaryPortals>>
beforeEach(async () => {
  portals = await temporaryPortals()
  await publish(portals.engine, leaseOf(agency))
  const articles = publishableSnapshot.articles.slice(1)
  portals.content.snapshots.set(agency, { ...publishableSnapshot, articles })
  await publish(portals.engine, leaseOf(agency), { isForced: true })
})
afterEach(() => portals.remove())

const objects = async (): Promise<number> => {
  let count = 0
  for await (const _ of portals.engine.target.listObjects()) count += 1
  return count
}

describe('sweeping a copy', () => {
  it('leaves everything for a day: somebody may still read it', async () => {
    const before = await objects()
    await sweepCopy({ folder: portals.folder, disk, now: Date.now() + 23 * hour })
    expect([await portals.engine.target.listReleases(agency), await objects()]).toEqual([[1, 2], before])
  })

  it('takes what is not live any more after it, and nothing that is', async () => {
    const before = await objects()
    await sweepCopy({ folder: portals.folder, disk, now: Date.now() + 25 * hour })
    expect(await portals.engine.target.listReleases(agency)).toEqual([2])
    expect(await objects()).toBeLessThan(before)
    expect((await verify(portals.engine, agency)).damages).toEqual([])
  })

  it('takes nothing when it cannot tell what is live', async () => {
    const before = await objects()
    disk.remove(`${portals.folder}/agencies/${agency}/live`)
    await expect(sweepCopy({ folder: portals.folder, disk, now: Date.now() + 25 * hour })).rejects.toThrow('ENOENT')
    expect(await objects()).toBe(before)
  })
})
