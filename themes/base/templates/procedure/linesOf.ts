/** A line of a plain text; `isItem` when it stood in a list of the source. */
export type Line = { text: string; isItem: boolean }

/**
 * The lines of a plain text of the catalogue, without the dashes and plus signs its lists are written with.
 * @example linesOf('- Nộp đơn.\nLưu ý') // [{ text: 'Nộp đơn.', isItem: true }, { text: 'Lưu ý', isItem: false }]
 */
export const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ text: line.replace(marker, ''), isItem: marker.test(line) }))

/** Neighbouring lines of one kind together: each group is a list or a run of paragraphs. */
export const groupsOf = (lines: readonly Line[]): { isList: boolean; lines: string[] }[] =>
  lines.reduce<{ isList: boolean; lines: string[] }[]>((groups, { text, isItem }) => {
    const last = groups.at(-1)
    if (last?.isList === isItem) last.lines.push(text)
    else groups.push({ isList: isItem, lines: [text] })
    return groups
  }, [])

const marker = /^[-–+•*]\s+/
