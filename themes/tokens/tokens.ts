import { z } from 'zod'

const hex = z.string().regex(/^#[0-9a-f]{6}$/, 'write a colour as #rrggbb in small letters')

/** Which tone of the agency's accent: its own where nothing is said; `against` names colours of the same scheme. */
const Tone = z.object({
  lightness: z.number().min(0).max(1).optional(),
  /** Upper bound; a greyer accent stays greyer. */
  chroma: z.number().min(0).max(0.4).optional(),
  against: z.array(z.string()).default([]),
  ratio: z.number().min(1).max(21).default(4.5),
})
export type Tone = z.infer<typeof Tone>

const Color = z.union([
  z.object({ $type: z.literal('color'), $value: hex }),
  z.object({
    $type: z.literal('color'),
    $value: z.literal('{accent}'),
    $extensions: z.object({ 'vn.trangan': Tone }),
  }),
])
export type Color = z.infer<typeof Color>

const Measure = z.discriminatedUnion('$type', [
  z.object({ $type: z.literal('dimension'), $value: z.object({ value: z.number(), unit: z.enum(['px', 'rem']) }) }),
  z.object({ $type: z.literal('fontFamily'), $value: z.array(z.string()).min(1) }),
  z.object({ $type: z.literal('fontWeight'), $value: z.number() }),
  z.object({ $type: z.literal('number'), $value: z.number() }),
])
export type Measure = z.infer<typeof Measure>

const measures = z.record(z.string(), Measure)
const Scheme = z.record(z.string(), Color)
export type Scheme = z.infer<typeof Scheme>

/** The design tokens of a family of themes (W3C Design Tokens format): measures, and colours for each scheme. */
export const Tokens = z.object({
  font: measures,
  text: measures,
  measure: measures,
  radius: measures,
  space: measures,
  color: z.object({ light: Scheme, dark: Scheme, contrast: Scheme }),
})
export type Tokens = z.infer<typeof Tokens>

/** The tokens in which a family differs from `base`. */
export const OwnTokens = Tokens.extend({ color: Tokens.shape.color.partial() }).partial()
export type OwnTokens = z.infer<typeof OwnTokens>

/** Colour schemes that every family has. */
export const schemes = ['light', 'dark', 'contrast'] as const
export type SchemeName = (typeof schemes)[number]
