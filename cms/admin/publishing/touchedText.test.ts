import { describe, expect, it } from 'vitest'
import { touchedText } from './touchedText.ts'

const none = { paths: [], count: 0 }
const lists = ['/', '/tin-tuc/', '/chuyen-muc/le-hoi/', '/tin-tuc/bai-truoc/', '/tin-tuc/bai-sau/']

describe('what an editor reads about the other pages', () => {
  it('names the nearest ones, and counts the rest', () => {
    const touched = { pages: { paths: lists, count: 5 }, feeds: { paths: ['/rss.xml'], count: 1 }, removed: none }
    expect(touchedText(touched, 'vi')).toEqual({
      heading: 'Cùng được cập nhật:',
      pages: lists.slice(0, 3),
      more: { summary: 'và 2 trang khác', paths: lists.slice(3) },
      feeds: { summary: 'Nguồn tin (RSS), lịch, sơ đồ trang: 1', paths: ['/rss.xml'] },
    })
  })

  it('says how many are not named any more', () => {
    const touched = { pages: { paths: lists, count: 5_003 }, feeds: none, removed: { paths: ['/cu/'], count: 1 } }
    expect(touchedText(touched, 'vi')).toMatchObject({
      more: { summary: 'và 5.000 trang khác', rest: 'và 4.998 địa chỉ nữa' },
      removed: { summary: 'Trang đã gỡ: 1', paths: ['/cu/'] },
    })
  })

  it('is silent when nothing else changed', () => {
    expect(touchedText({ pages: none, feeds: none, removed: none }, 'vi')).toEqual({ pages: [] })
  })
})
