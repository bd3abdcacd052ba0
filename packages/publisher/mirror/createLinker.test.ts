import { describe, expect, it } from 'vitest'
import { createLinker } from './createLinker.ts'

const portalOf = (label: string, paths: string[]) => ({
  folder: `${label}/`,
  origins: [`http://${label}.localhost:8080`, `https://${label}.gov.vn`],
  has: (path: string) => paths.includes(path),
})
const here = portalOf('soyte', ['/', '/404.html', '/tin-tuc/', '/tin-tuc/dịch-bệnh/', '/tim-kiem/', '/rss.xml'])
const there = portalOf('sotuphap', ['/', '/404.html'])
const linked = (address: string) => createLinker([here, there])({ portal: here, path: '/tin-tuc/', address })

describe('a link in a mirror', () => {
  it.each([
    ['/', '../index.html'],
    ['/tin-tuc/d%E1%BB%8Bch-b%E1%BB%87nh/', 'd%E1%BB%8Bch-b%E1%BB%87nh/index.html'],
    ['/tim-kiem/?q=a%20b#top', '../tim-kiem/index.html?q=a%20b#top'],
    ['/tin-tuc', 'index.html'],
    ['/rss.xml', '../rss.xml'],
    ['http://soyte.localhost:8080/', '../index.html'],
    ['https://sotuphap.gov.vn/', '../../sotuphap/index.html'],
  ])('to %j goes by %j', (address, expected) => {
    expect(linked(address)).toBe(expected)
  })

  it.each([
    '#top',
    'https://dichvucong.gov.vn/p/1',
    'mailto:a@b.vn',
    'tel:0229',
    'http://',
    'data:image/png;base64,AA',
  ])('to %j stays as it is', (address) => {
    expect(linked(address)).toBe(address)
  })

  it('to a page that is not there leads to the page for lost addresses', () => {
    expect(linked('/tin-tuc/da-go/')).toBe('../404.html')
    expect(linked('/%E0%A4%A')).toBe('../404.html')
  })
})
