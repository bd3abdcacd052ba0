import { contrast } from '../color/contrast.ts'
import { familyTokens } from './familyTokens.ts'
import { pairs } from './pairs.ts'
import { resolveColors } from './resolveColors.ts'
import { type SchemeName, schemes, type Tokens } from './tokens.ts'

/** A pair of colours that is too hard to read. */
export type UnreadablePair = {
  scheme: SchemeName
  foreground: string
  background: string
  contrast: number
  needed: number
}

/** Pairs of a theme, in any of its schemes, that lack contrast; a theme with any must not be saved. */
export const unreadablePairs = (theme: { family: string; accent: string }): UnreadablePair[] =>
  unreadableColors(familyTokens(theme.family).color, theme.accent)

/** The same for the colours of tokens that no family has yet. */
export const unreadableColors = (color: Tokens['color'], accent: string): UnreadablePair[] =>
  schemes.flatMap((scheme) => {
    const colors = resolveColors(color[scheme], accent)
    const colorOf = (name: string) => colors.get(name) ?? missing(name, scheme)
    return pairs
      .map(({ foreground, background, ratio }) => ({
        scheme,
        foreground,
        background,
        contrast: contrast(colorOf(foreground), colorOf(background)),
        needed: scheme === 'contrast' && ratio >= 4.5 ? 7 : ratio,
      }))
      .filter((pair) => pair.contrast < pair.needed)
  })

const missing = (name: string, scheme: string): never => {
  throw new Error(`The scheme "${scheme}" has no colour "${name}". Add it to tokens.json.`)
}
