import { exampleSnapshot } from '@trangan/contract/examples'
import { describe, expect, it } from 'vitest'
import { holdingsOf } from './holdingsOf.ts'
import type { Profile } from './requirement.ts'
import { scoreAgency } from './scoreAgency.ts'

const asks = { article: 'Điều 1', name: { vi: 'x', en: 'x' }, section: 'news' } as const
const profile: Profile = {
  id: 'x',
  decree: 'x',
  validFrom: '2020-01-01',
  requirements: [
    { ...asks, id: 'news', evidence: { of: 'articles', type: 'news' } },
    { ...asks, id: 'plans', evidence: { of: 'publications', section: 'plans' } },
    { ...asks, id: 'search', evidence: { of: 'portal' } },
    { ...asks, id: 'map', evidence: { of: 'pages', topic: 'map' }, kinds: ['district'] },
  ],
}
const ids = (requirements: { id: string }[]) => requirements.map(({ id }) => id)

describe('the score of an agency', () => {
  it('counts what it has published, and what portals do by themselves', () => {
    const score = scoreAgency(profile, { kind: 'department', holdings: new Set(['articles:news']) })
    expect([ids(score.met), ids(score.missing), score.percent]).toEqual([['news', 'search'], ['plans'], 66])
  })

  it('is whole only when nothing is missing', () => {
    const holdings = new Set(['articles:news', 'publications:plans'])
    expect(scoreAgency(profile, { kind: 'department', holdings }).percent).toBe(100)
    expect(scoreAgency(profile, { kind: 'district', holdings })).toMatchObject({
      percent: 75,
      missing: [{ id: 'map' }],
    })
  })

  it('is read from what is published', () => {
    const holdings = holdingsOf({ ...exampleSnapshot, procedures: [] })
    expect(holdings).toContain('articles:news')
    expect(holdings).not.toContain('procedures')
  })
})
