import { describe, expect, it } from 'vitest'
import { srcsets } from './srcsets.ts'

describe('the sources of a picture', () => {
  it('are told apart by type, each with its widths', () => {
    const sources = [
      { href: '/tep/a/nhỏ.avif', width: 400, type: 'image/avif' },
      { href: '/tep/a/lon.avif', width: 800, type: 'image/avif' },
      { href: '/tep/a/nho.webp', width: 400, type: 'image/webp' },
    ]
    expect(srcsets(sources)).toEqual([
      { type: 'image/avif', srcset: '/tep/a/nh%E1%BB%8F.avif 400w, /tep/a/lon.avif 800w' },
      { type: 'image/webp', srcset: '/tep/a/nho.webp 400w' },
    ])
  })
})
