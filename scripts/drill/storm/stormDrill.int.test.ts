import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms, type TestCms } from '../../../cms/testing/startCms.ts'
import { stormDrill } from './stormDrill.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

describe('27 agencies that save at once, again and again', () => {
  it('lose nothing and get nothing of another, with three publishers at work', async () => {
    const storm = { payload: cms.payload, folder: `${cms.folder}/portals`, agencies: 27, rounds: 3, publishers: 3 }
    const report = await stormDrill(storm)
    expect(report.problems).toEqual([])
    expect(report.changes).toBe(81)
    expect(report.releases).toBeGreaterThanOrEqual(27)
  }, 180_000)
})
