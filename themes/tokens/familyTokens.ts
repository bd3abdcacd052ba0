import base from '../base/tokens.json' with { type: 'json' }
import { Tokens } from './tokens.ts'

const files = new Map<string, unknown>([['base', base]])

/** Names of the families of themes. */
export const families: readonly string[] = [...files.keys()]

/** The tokens of a family; an unknown family has those of `base`. */
export const familyTokens = (family: string): Tokens => Tokens.parse(files.get(family) ?? base)
