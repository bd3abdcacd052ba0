import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('the options of npm run mirror', () => {
  it('are an agency and a folder', () => {
    expect(readOptions(['Sở Y tế', '/media/usb'])).toEqual({ agency: 'Sở Y tế', folder: '/media/usb' })
  })

  it.each([[[]], [['soyte']], [['Sở', 'Y', 'tế', '/media/usb']], [['soyte', '/usb', '--fast']]])(
    'say how to write them instead of %j',
    (args) => {
      expect(() => readOptions(args)).toThrow(/npm run mirror -- <agency\|all> <folder>/)
    },
  )
})
