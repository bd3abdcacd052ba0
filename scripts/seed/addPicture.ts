import { slugify } from '@trangan/vietnamese'
import { describeScene } from './scenes/describeScene.ts'
import type { Seeding } from './seedAgency.ts'
import type { Scene } from './words.ts'

type Picture = { name: string; png: Buffer; alt: string; caption?: string | undefined }

/** Puts a drawn picture into the agency's library; answers with its id. */
export const addPicture = async (
  { payload, req, agency }: Seeding,
  { name, png, alt, caption }: Picture,
): Promise<string> => {
  const { id } = await payload.create({
    collection: 'media',
    req,
    locale: 'vi',
    data: { agency, alt, ...(caption ? { caption } : {}) },
    file: { data: png, name: `${slugify(name)}.png`, mimetype: 'image/png', size: png.length },
  })
  return id
}

type Drawn = {
  scene: Scene
  number: number
  alt?: string | undefined
  caption?: string | undefined
  isLarge?: boolean
}

/** Draws a scene for the agency: its `number` makes it differ from every other of the same portal. */
export const addScene = async (
  seeding: Seeding,
  { scene, number, alt, caption, isLarge = false }: Drawn,
): Promise<string> => {
  const png = await seeding.draw.scene({ scene, seed: seedOf(seeding, number), isLarge })
  const name = `${scene}-${String(number + 1).padStart(2, '0')}`
  return addPicture(seeding, { name, png, alt: alt ?? describeScene(scene), caption })
}

/** A number for drawings that no other agency and no other picture of this one has. */
export const seedOf = ({ seed }: Seeding, number: number): number => Number(seed.agency.code.slice(7, 9)) * 100 + number
