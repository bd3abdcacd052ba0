import { choosePalette } from './palette.ts'
import { createRandom } from './random.ts'
import { circle, path, rect } from './shapes.ts'

/** Width and height of a portrait, in the units of its drawing. */
export const portraitSize = { width: 600, height: 800 }

/** A neutral outline in place of a portrait: a sample person has no face; the same seed gives the same picture. */
export const drawPortrait = ({ seed, hasLongHair }: { seed: number; hasLongHair: boolean }): string => {
  const palette = choosePalette(seed)
  const random = createRandom(seed)
  const figure = palette.hills[random.whole(1, 2)] ?? palette.dark
  const { width, height } = portraitSize
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${[
    rect(0, 0, width, height, palette.sky[0]),
    circle(300, 330, 300, palette.light, 'fill-opacity=".55"'),
    path('M 40 800 Q 40 560 210 530 L 390 530 Q 560 560 560 800 Z', figure),
    path('M 232 530 L 300 640 L 368 530 Z', palette.light),
    path(
      'M 288 566 L 312 566 L 326 720 L 300 760 L 274 720 Z',
      hasLongHair ? palette.light : random.pick([palette.roof, palette.dark]),
    ),
    rect(256, 430, 88, 120, palette.hills[0], 'rx="30"'),
    circle(300, 330, 128, palette.hills[0]),
    hasLongHair
      ? path(
          'M 160 470 Q 140 180 300 178 Q 460 180 440 470 L 410 470 Q 420 270 300 260 Q 180 270 190 470 Z',
          palette.dark,
        )
      : path('M 168 340 Q 160 180 300 180 Q 440 180 432 340 Q 400 250 300 250 Q 200 250 168 340 Z', palette.dark),
  ].join('')}</svg>`
}
