import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { killDrill } from './killDrill.ts'
import { stages } from './stages.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trangan-drill-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a publisher that is killed at any stage', () => {
  it('tears no page, loses no publish it acknowledged, and goes on to what a clean build makes', async () => {
    const report = await killDrill({ folder, kills: 50 })
    expect(report).toMatchObject({ kills: 50, torn: [], lost: [], differing: [] })
    expect([...report.byStage.keys()]).toEqual([...stages])
    expect(report.acknowledged).toBeGreaterThan(50)
    expect(report.compared).toBeGreaterThan(20)
    expect(report.pagesRead).toBeGreaterThan(500)
  }, 120_000)
})
