import { describe, expect, it } from 'vitest'
import type { ServicePortal } from './portals.ts'
import { externalIdOf, serviceLink } from './serviceLink.ts'

const national = '019d2bf7-4fc4-7716-bab8-167242b3fcda'
const address = `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${national}`

describe('the link to an online service', () => {
  it('leads to the page of the procedure at the national portal', () => {
    expect(serviceLink({ code: '1.000253', externalIds: { national } })).toEqual({
      href: address,
      portalName: 'Cổng Dịch vụ công quốc gia',
    })
  })

  it('names the portal in English on English pages', () => {
    const link = serviceLink({ code: '1.000253', externalIds: { national } }, { locale: 'en' })
    expect(link?.portalName).toBe('National Public Service Portal')
  })

  it('keeps the older shape for a procedure that has only an older id', () => {
    const link = serviceLink({ code: '1.000253', externalIds: { national: '2357' } })
    expect(link?.href).toBe('https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=2357')
  })

  it('leads a sample procedure to the front page of the national portal, and nothing else there', () => {
    expect(serviceLink({ code: '9.010001', externalIds: { 'national-home': '9.010001' } })?.href).toBe(
      'https://dichvucong.gov.vn/',
    )
    expect(serviceLink({ code: '1.000253', externalIds: {} })).toBeUndefined()
  })

  it.each([{}, { national: '' }, { national: 'javascript:alert(1)' }, { elsewhere: national }])(
    'is absent for the ids %j',
    (externalIds) => {
      expect(serviceLink({ code: '9.010001', externalIds })).toBeUndefined()
    },
  )

  it('is built from the short code where a portal goes by codes', () => {
    const province: ServicePortal = {
      key: 'province',
      name: { vi: 'Cổng Dịch vụ công tỉnh', en: 'Provincial portal' },
      addresses: [{ since: '2020-01-01', template: 'https://dichvucong.example.vn/tthc?ma={code}' }],
    }
    const link = serviceLink({ code: '1.000494.000.00.00.H29', externalIds: {} }, { portals: [province] })
    expect(link?.href).toBe('https://dichvucong.example.vn/tthc?ma=1.000494')
  })
})

describe('an address from a portal', () => {
  it('gives the id back', () => {
    expect(externalIdOf(address)).toEqual({ portal: 'national', id: national })
  })

  it.each(['https://example.vn/', 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/', `${address}/them`])(
    '%s has none',
    (href) => {
      expect(externalIdOf(href)).toBeUndefined()
    },
  )
})
