import { type Brush, height, rect, times, width } from './shapes.ts'

/** Bare ground from `top` down. */
export const ground = ({ palette }: Brush, top: number): string => rect(0, top, width, height - top, palette.ground)

/** A road with its middle line. */
export const road = ({ palette }: Brush, top: number): string =>
  [
    rect(0, top, width, 130, palette.dark, 'fill-opacity=".82"'),
    rect(0, top, width, 8, palette.light, 'fill-opacity=".55"'),
    times(12, (index) => rect(index * 140 + 20, top + 62, 80, 7, palette.light, 'fill-opacity=".8"')),
  ].join('')
