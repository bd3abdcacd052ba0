import { expect, it } from 'vitest'
import { toInput, toMoment } from './momentInput.ts'

it('shows and reads moments in the time of Việt Nam, wherever the browser stands', () => {
  expect(toInput(new Date('2026-11-23T20:03:21Z'))).toBe('2026-11-24T03:03')
  expect(toMoment('2026-11-24T03:03')).toBe('2026-11-23T20:03:00.000Z')
})
