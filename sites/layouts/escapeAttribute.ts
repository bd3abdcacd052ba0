/** A text as Astro writes it between the quotes of an attribute. */
export const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
