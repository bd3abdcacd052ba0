import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAgency } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

type Kind = 'department' | 'district' | 'office'

/** A new agency as central IT fills in its form, the family of themes left empty. */
const create = async (label: string, kind: Kind, family?: string | null) => {
  const { id: _, ...sample } = await makeAgency(cms.payload, `mau-${label}`)
  const code = `000.00.${50 + Number(sample.code.slice(7, 9))}.H42`
  const hosts = [{ host: `${label}.ninhbinh.test` }]
  return cms.payload.create({
    collection: 'agencies',
    // The form may leave it empty, or be sent by hand: the types know neither.
    data: { ...sample, kind, code, hosts, theme: { ...sample.theme, family: family as never } },
  })
}

describe('the family of themes of a new agency', () => {
  it.each([
    ['department', 'department'],
    ['district', 'district'],
    ['office', 'department'],
  ] as const)('of the kind %s is %s', async (kind, family) => {
    expect((await create(kind, kind)).theme.family).toBe(family)
  })

  it('is the one that was chosen, and stays when other things change', async () => {
    const { id, theme } = await create('chon', 'district', 'department')
    expect(theme.family).toBe('department')
    const data = { abbreviation: 'CHON' }
    expect((await cms.payload.update({ collection: 'agencies', id, data })).theme.family).toBe('department')
    const changed = { theme: { ...theme, family: 'base' as const } }
    expect((await cms.payload.update({ collection: 'agencies', id, data: changed })).theme.family).toBe('base')
  })

  it('is refused when there is no such family', async () => {
    await expect(create('la', 'district', 'baroque')).rejects.toThrow(/family|giao diện/i)
  })
})
