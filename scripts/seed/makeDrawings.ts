import sharp from 'sharp'
import type { SeedMap } from './mapSchema.ts'
import { drawMap, type Lettering } from './scenes/drawMap.ts'
import { drawPortrait } from './scenes/drawPortrait.ts'
import { drawScene } from './scenes/drawScene.ts'
import type { Scene } from './words.ts'

/** Pictures of the sample content as PNG files. */
export type Drawings = {
  scene: (picture: { scene: Scene; seed: number; isLarge?: boolean }) => Promise<Buffer>
  portrait: (picture: { seed: number; hasLongHair: boolean }) => Promise<Buffer>
  map: (map: SeedMap) => Promise<Buffer>
}

/** Widths in which pictures are handed to the CMS, in pixels; what is looked at for its own sake is larger. */
const widths = { scene: 928, gallery: 1280, portrait: 480, map: 1600 }

/** Draws with sharp, at the very size: a drawing that is made larger first costs three times as long. */
export const makeDrawings = (lettering: Lettering): Drawings => ({
  scene: (picture) =>
    paint(drawScene(picture), { drawn: 1600, wanted: picture.isLarge ? widths.gallery : widths.scene }),
  portrait: (picture) => paint(drawPortrait(picture), { drawn: 600, wanted: widths.portrait }),
  map: (map) => paint(drawMap(map, lettering), { drawn: 1600, wanted: widths.map }),
})

const paint = (svg: string, { drawn, wanted }: { drawn: number; wanted: number }): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (72 * wanted) / drawn })
    // Nothing shines through: without that channel whoever opens the picture has a quarter less to do.
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer()
