import { describe, expect, it } from 'vitest'
import { choosePortals, folderOf } from './choosePortals.ts'

const soyte = { agency: '01a2', label: 'soyte', names: ['Sở Y tế', 'SYT'], origins: ['https://soyte.ninhbinh.gov.vn'] }
const province = { agency: 'province', label: 'province', names: [], origins: ['https://cacdonvi.ninhbinh.gov.vn'] }
const portals = [soyte, province]

describe('choosing what to mirror', () => {
  it.each(['soyte', 'SYT', 'Sở Y tế', 'so y te', 'soyte.ninhbinh.gov.vn', '01a2'])('knows the agency as %j', (name) => {
    expect(choosePortals(portals, name)).toEqual([soyte])
  })

  it('takes all of them, the index of all portals at the root', () => {
    const chosen = choosePortals(portals, 'all')
    expect(chosen.map((portal) => folderOf(portal, chosen))).toEqual(['soyte/', ''])
    expect(folderOf(soyte, [soyte])).toBe('')
  })

  it('says which portals there are when it knows no such name', () => {
    expect(() => choosePortals(portals, 'soxaydung')).toThrow('Next step: choose one of soyte, province, or all.')
    expect(() => choosePortals([], 'all')).toThrow('No portal has been published yet.')
  })
})
