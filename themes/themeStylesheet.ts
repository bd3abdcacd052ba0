import { familyTokens } from './tokens/familyTokens.ts'
import { resolveColors } from './tokens/resolveColors.ts'
import type { Measure, Tokens } from './tokens/tokens.ts'

/**
 * The stylesheet of an agency's theme: its tokens as CSS custom properties, for the light, dark and high-contrast
 * schemes. What a reader has chosen (`data-scheme` on the root) goes before what their device asks for.
 */
export const themeStylesheet = (theme: { family: string; accent: string }): string => {
  const tokens = familyTokens(theme.family)
  const colorsOf = (scheme: keyof Tokens['color']) =>
    [...resolveColors(tokens.color[scheme], theme.accent)].map(([name, color]) => `--color-${name}:${color}`)
  const [light, dark, contrast] = [colorsOf('light'), colorsOf('dark'), colorsOf('contrast')]
  return [
    rule(':root', ['color-scheme:light', ...measuresOf(tokens), ...light]),
    within('(prefers-color-scheme:dark)', rule(':root:not([data-scheme])', ['color-scheme:dark', ...dark])),
    within('(prefers-contrast:more)', rule(':root:not([data-scheme])', ['color-scheme:light', ...contrast])),
    rule(':root[data-scheme=dark]', ['color-scheme:dark', ...dark]),
    rule(':root[data-scheme=contrast]', ['color-scheme:light', ...contrast]),
    within('print', rule(':root:root', ['color-scheme:light', ...light])),
  ].join('')
}

const rule = (selector: string, declarations: readonly string[]): string => `${selector}{${declarations.join(';')}}\n`

const within = (condition: string, css: string): string => `@media ${condition}{${css.trim()}}\n`

const measuresOf = ({ color: _color, ...groups }: Tokens): string[] =>
  Object.entries(groups).flatMap(([group, measures]) =>
    Object.entries(measures).map(([name, measure]) => `--${group}-${name}:${toCss(measure)}`),
  )

const toCss = (measure: Measure): string => {
  switch (measure.$type) {
    case 'dimension':
      return `${measure.$value.value}${measure.$value.unit}`
    case 'fontFamily':
      return measure.$value.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(',')
    default:
      return String(measure.$value)
  }
}
