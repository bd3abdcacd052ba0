import { expect, it } from 'vitest'
import { Scene } from '../words.ts'
import { drawScene } from './drawScene.ts'

it.each(Scene.options)('%s is drawn the same for the same seed, and otherwise for another', (scene) => {
  expect(drawScene({ scene, seed: 7 })).toBe(drawScene({ scene, seed: 7 }))
  expect(drawScene({ scene, seed: 7 })).not.toBe(drawScene({ scene, seed: 8 }))
})

it.each(Scene.options)('%s has no broken number in its drawing', (scene) => {
  for (let seed = 0; seed < 20; seed++) expect(drawScene({ scene, seed })).not.toMatch(/NaN|undefined|Infinity/)
})
