import { describe, expect, it } from 'vitest'
import { lifeEvents, lifeEventsOf } from './lifeEvents.ts'

const slugs = (field: string, name: string) => lifeEventsOf({ field, name }).map(({ slug }) => slug)

describe('life events', () => {
  it.each([
    ['Hộ tịch', 'Đăng ký khai sinh', 'co-con-nho'],
    ['Hộ tịch', 'Đăng ký khai tử', 'nguoi-than-qua-doi'],
    ['Hộ tịch', 'Đăng ký kết hôn', 'hon-nhan-gia-dinh'],
    ['Đất đai', 'Cấp giấy chứng nhận quyền sử dụng đất', 'nha-o-dat-dai'],
    ['Đường bộ', 'Đổi giấy phép lái xe', 'phuong-tien-nguoi-lai'],
    ['Đấu thầu', 'Thẩm định hồ sơ mời thầu', 'dau-thau-mua-sam-cong'],
  ])('in %s, "%s" belongs to %s', (field, name, slug) => {
    expect(slugs(field, name)).toContain(slug)
  })

  it('of a birth are not those of a death', () => {
    expect(slugs('Hộ tịch', 'Đăng ký khai tử')).not.toContain('co-con-nho')
  })

  it('are none for what no group names', () => {
    expect(slugs('Lưu trữ', 'Cấp bản sao tài liệu')).toEqual([])
  })

  it('have addresses of their own', () => {
    expect(new Set(lifeEvents.map(({ slug }) => slug)).size).toBe(lifeEvents.length)
  })
})
