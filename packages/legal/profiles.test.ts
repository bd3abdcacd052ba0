import { AgencyKind } from '@trangan/contract'
import { describe, expect, it } from 'vitest'
import { profileOn, profiles } from './profiles.ts'
import { scoreAgency } from './scoreAgency.ts'

const nothing = new Set<string>()

describe('the legal profiles', () => {
  it.each([
    ['2011-07-31', '43/2011'],
    ['2018-05-31', '43/2011'],
    ['2022-08-14', '43/2011'],
    ['2022-08-15', '42/2022'],
    ['2026-01-01', '42/2022'],
  ])('on %s Decree %s is in force', (day, id) => {
    expect(profileOn(day).id).toBe(id)
  })

  it('follow each other without a gap', () => {
    for (const [index, { validTo }] of profiles.slice(0, -1).entries()) {
      const next = new Date(`${validTo}T00:00:00Z`)
      next.setUTCDate(next.getUTCDate() + 1)
      expect(profiles[index + 1]?.validFrom).toBe(next.toISOString().slice(0, 10))
    }
  })

  it.each(profiles.map((profile) => [profile.id, profile] as const))('%s names each requirement once', (_, profile) => {
    const ids = profile.requirements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tell what took the place of the last one, which has no profile yet', () => {
    expect(profileOn('2026-11-23').replaced).toEqual({ by: 'Nghị định 224/2026/NĐ-CP', from: '2026-07-01' })
  })

  it('ask the same of 42/2022 as before it was cited by points', () => {
    const ids = profileOn('2026-01-01').requirements.map(({ id }) => id)
    expect(ids).toHaveLength(29)
    expect(profileOn('2026-01-01').requirements.find(({ id }) => id === 'legislation')?.article).toBe(
      'Điểm a khoản 1 Điều 4',
    )
  })

  it('ask a district for its map, and a department not', () => {
    const missing = (kind: AgencyKind) =>
      scoreAgency(profileOn('2026-01-01'), { kind, holdings: nothing }).missing.map(({ id }) => id)
    expect(missing('district')).toEqual(expect.arrayContaining(['map', 'natural-conditions', 'heritage']))
    expect(missing('department')).not.toContain('map')
    expect(AgencyKind.options.every((kind) => missing(kind).includes('functions'))).toBe(true)
  })
})
