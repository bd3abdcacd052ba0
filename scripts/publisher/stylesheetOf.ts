import type { Agency } from '@trangan/contract'

/** The tokens of an agency's theme as CSS custom properties. */
export const stylesheetOf = ({ accent }: Agency['theme']): string => `:root {\n  --accent: ${accent};\n}\n`
