import type { Scene } from '../words.ts'
import { documents, peopleMeeting, technology } from './indoor.ts'
import { forestHill, karstRiver, lotusPond, riceField, seaCoast } from './nature.ts'
import { choosePalette } from './palette.ts'
import { heritageGate, hospital, officeHall, school } from './publicBuildings.ts'
import { createRandom, type Random } from './random.ts'
import { type Brush, height, width } from './shapes.ts'
import { bridgeRoad, cityStreet, factory, market } from './town.ts'
import { cathedral, nightRiver, villagePond, villageRoad } from './village.ts'
import { construction, laboratory, library, sports } from './work.ts'

const scenes: Record<Scene, (brush: Brush) => string> = {
  'karst-river': karstRiver,
  'rice-field': riceField,
  'city-street': cityStreet,
  'bridge-road': bridgeRoad,
  school,
  hospital,
  factory,
  'office-hall': officeHall,
  market,
  'heritage-gate': heritageGate,
  'sea-coast': seaCoast,
  'forest-hill': forestHill,
  'lotus-pond': lotusPond,
  'people-meeting': peopleMeeting,
  documents,
  technology,
  'village-pond': villagePond,
  'night-river': nightRiver,
  'village-road': villageRoad,
  construction,
  cathedral,
  sports,
  library,
  laboratory,
}

/** A drawn picture, 1600 × 900, as SVG without any text; the same scene and seed give the same picture. */
export const drawScene = ({ scene, seed }: { scene: Scene; seed: number }): string => {
  const random = createRandom(seed)
  const content = scenes[scene]({ palette: choosePalette(seed), random })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g transform="${camera(random)}">${content}</g></svg>`
}

/** Where the painter stands: nearer or farther, more to the left or to the right, or on the other side. */
const camera = (random: Random): string => {
  const zoom = random.between(1, 1.22)
  const x = -(zoom - 1) * width * random.between(0, 1)
  const y = -(zoom - 1) * height * random.between(0.85, 1)
  const side = random.chance(0.5) ? ` translate(${width} 0) scale(-1 1)` : ''
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${zoom.toFixed(3)})${side}`
}
