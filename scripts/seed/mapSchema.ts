import { z } from 'zod'
import { text } from './words.ts'

/** A point of the sheet, from (0, 0) at the upper left to (100, 100) at the lower right. */
const Point = z.tuple([z.number().min(0).max(100), z.number().min(0).max(100)])

const Line = z.object({ name: text.optional(), points: z.array(Point).min(2) })

/** A schematic map of a district: no survey, but what lies beside what. */
export const SeedMap = z.object({
  title: text,
  outline: z.array(Point).min(6),
  /** Hills and forests, drawn as green patches. */
  hills: z.array(z.array(Point).min(3)).default([]),
  rivers: z.array(Line).default([]),
  roads: z.array(Line).default([]),
  places: z.array(z.object({ name: text, at: Point, isSeat: z.boolean().default(false) })).min(4),
  /** What lies around, each name at its place outside the outline. */
  neighbours: z.array(z.object({ name: text, at: Point })).min(2),
})
export type SeedMap = z.infer<typeof SeedMap>
