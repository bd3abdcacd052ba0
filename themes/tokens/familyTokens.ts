import base from '../base/tokens.json' with { type: 'json' }
import { familyNamed, ownTokens } from './families.ts'
import { OwnTokens, Tokens } from './tokens.ts'

/** The tokens of a family: those of `base`, with its own over them. */
export const familyTokens = (family: string): Tokens =>
  over(Tokens.parse(base), OwnTokens.parse(ownTokens(familyNamed(family))))

/** One set of tokens over another, token by token. */
const over = (below: Tokens, own: OwnTokens): Tokens => ({
  font: { ...below.font, ...own.font },
  text: { ...below.text, ...own.text },
  measure: { ...below.measure, ...own.measure },
  radius: { ...below.radius, ...own.radius },
  space: { ...below.space, ...own.space },
  color: {
    light: { ...below.color.light, ...own.color?.light },
    dark: { ...below.color.dark, ...own.color?.dark },
    contrast: { ...below.color.contrast, ...own.color?.contrast },
  },
})
