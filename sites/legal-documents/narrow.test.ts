import type { LegalDocumentListModel } from '@trangan/contract/pages'
import { describe, expect, it } from 'vitest'
import { type IndexedDocument, narrow } from './narrow.ts'
import { readNarrowing } from './narrowing.ts'

const documentOf = (number: number): IndexedDocument => ({
  card: {
    href: `/van-ban/${number}/`,
    number: `${number}/QĐ-UBND`,
    form: 'Quyết định',
    issuer: 'Ủy ban nhân dân tỉnh',
    abstract: number % 2 === 0 ? 'Về quản lý cây xanh' : 'Về đất đai',
    issued: { iso: '2018-05-31', short: '31/5/2018' },
    effect: { state: 'in-force', label: 'Còn hiệu lực' },
    files: [],
  },
  values: { nam: number <= 30 ? '2017' : '2018', 'linh-vuc': number % 2 === 0 ? 'cay-xanh' : 'dat-dai' },
})

const documents = Array.from({ length: 60 }, (_, index) => documentOf(index + 1))

const option = (value: string) => ({ value, label: value, href: '', current: false })
const all: LegalDocumentListModel = {
  title: 'Văn bản',
  description: '',
  total: 60,
  filters: [
    { name: 'nam', label: 'Năm', options: [option('2018'), option('2017'), option('2016')] },
    { name: 'linh-vuc', label: 'Lĩnh vực', options: [option('cay-xanh'), option('dat-dai')] },
  ],
  documents: [],
  pagination: { newest: { label: 'Mới nhất', href: '/van-ban/' }, nearby: [] },
  filterHref: '/van-ban/loc/',
}

const names = ['nam', 'linh-vuc']
const read = (search: string) => readNarrowing({ pathname: '/van-ban/loc/', search, names })
const ask = (search: string) => narrow(all, documents, read(search))

describe('legal documents narrowed by several filters', () => {
  it('are those that have every value, the newest first', () => {
    const { total, documents: found } = ask('?nam=2018&linh-vuc=cay-xanh')
    expect(total).toBe(15)
    expect(found.slice(0, 2).map(({ number }) => number)).toEqual(['60/QĐ-UBND', '58/QĐ-UBND'])
  })

  it('are found by words without marks, and by number', () => {
    expect(ask('?q=cay+xanh&nam=2017').total).toBe(15)
    expect(ask('?q=41/qd-ubnd').documents.map(({ number }) => number)).toEqual(['41/QĐ-UBND'])
  })

  it('tell how many each further choice would leave', () => {
    const [year, field] = ask('?nam=2018&linh-vuc=cay-xanh').filters
    expect(year?.options.map(({ value, count, current }) => [value, count, current])).toEqual([
      ['2018', 15, true],
      ['2017', 15, false],
    ])
    expect(field?.options[1]?.href).toBe('/van-ban/loc/?nam=2018&linh-vuc=dat-dai')
  })

  it('lead from a choice to the list without it, published where one choice is left', () => {
    const [year] = ask('?nam=2018&linh-vuc=cay-xanh').filters
    expect(year?.options[0]?.href).toBe('/van-ban/linh-vuc/cay-xanh/')
    expect(ask('?nam=2018').filters[0]?.options[0]?.href).toBe('/van-ban/')
    expect(ask('?q=cay&nam=2018').filters[0]?.options[0]?.href).toBe('/van-ban/loc/?q=cay')
  })

  it('come in pages that keep what was asked for', () => {
    const { documents: found, pagination } = ask('?q=quyet+dinh&nam=2018&trang=2')
    expect(found).toHaveLength(10)
    expect(pagination.newer?.href).toBe('/van-ban/loc/?q=quyet+dinh&nam=2018')
    expect(pagination.older).toBeUndefined()
    expect(ask('?nam=2018&trang=999').documents).toHaveLength(10)
  })

  it('are none for a value that nobody has, and what is no filter is left out', () => {
    expect(ask('?nam=1900').total).toBe(0)
    expect(read('?utm_source=x').query.size).toBe(0)
  })

  it('are asked for by the address of a list narrowed by one filter, too', () => {
    const { values, query } = readNarrowing({ pathname: '/van-ban/nam/2018/', search: '?linh-vuc=dat-dai', names })
    expect([...values]).toEqual([
      ['nam', '2018'],
      ['linh-vuc', 'dat-dai'],
    ])
    expect(String(query)).toBe('nam=2018&linh-vuc=dat-dai')
    expect(readNarrowing({ pathname: '/van-ban/12-qd-ubnd/', search: '', names }).query.size).toBe(0)
  })
})
