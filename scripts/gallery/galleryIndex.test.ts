import { describe, expect, it } from 'vitest'
import { galleryIndex } from './galleryIndex.ts'
import { views } from './views.ts'

describe('the index of the gallery', () => {
  it('shows each sheet under the title of its page, and says what stands where', () => {
    const text = galleryIndex([{ name: 'home', title: 'Trang chủ', file: 'home.webp' }], views)
    expect(text).toContain('## Trang chủ\n\n![home](home.webp)')
    expect(text).toContain('department, on a phone, district, on a phone, dark, high contrast, printed')
  })
})
