import { expect, it } from 'vitest'
import { drawPortrait } from './drawPortrait.ts'

it('draws the same outline for the same person, and another for another', () => {
  expect(drawPortrait({ seed: 3, hasLongHair: true })).toBe(drawPortrait({ seed: 3, hasLongHair: true }))
  expect(drawPortrait({ seed: 3, hasLongHair: true })).not.toBe(drawPortrait({ seed: 3, hasLongHair: false }))
  expect(drawPortrait({ seed: 3, hasLongHair: true })).not.toBe(drawPortrait({ seed: 4, hasLongHair: true }))
})

it('has no broken number', () => {
  for (let seed = 0; seed < 20; seed++)
    expect(drawPortrait({ seed, hasLongHair: false })).not.toMatch(/NaN|undefined|Infinity/)
})
