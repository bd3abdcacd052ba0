const fileName = /\.(?:docx?|pdf|xlsx?|rtf|rar|zip|jpe?g|png|odt)$/i

/** A place where two cells touch: a small letter or a closing mark, and a capital or a digit without a space. */
const seam = /(?<=[\p{Ll})\]”"])(?=[\p{Lu}\d])|(?<=[.;:])(?=\p{Lu})/gu

/**
 * A paper's name and the file of its form, which touch in the source. They are told apart only where there is one way
 * to do it; else the file's name stays in the name.
 * @example splitForm('Phiếu khai báo (mẫu NA17)101-Mau A17.doc') // { name: 'Phiếu khai báo (mẫu NA17)', form: '101-Mau A17.doc' }
 */
export const splitForm = (text: string): { name: string; form?: string } => {
  if (!fileName.test(text)) return { name: text }
  const seams = [...text.matchAll(seam)].map((match) => match.index)
  const first = seams[0]
  if (first === undefined || first === 0) return { name: text }
  const form = text.slice(first)
  const isCertain = seams.length === 1 || !/\s/.test(form)
  return isCertain ? { name: text.slice(0, first), form } : { name: text }
}
