/** One step of a procedure. */
export type ProcedureStep = { title?: string | undefined; text: string }

/**
 * Tells the steps apart by the catalogue's own headings ("Bước 1:", "Bước 2."); a text without them stays whole.
 * Every word of the source is in the answer.
 * @example procedureSteps('Bước 1: Nộp hồ sơ.\nBước 2: Nhận kết quả.')
 */
export const procedureSteps = (text: string | undefined): ProcedureStep[] => {
  const source = text?.trim()
  if (!source) return []
  const headings = [...source.matchAll(/(?:^|\n)[ \t\-–+*]*(Bước\s+\d+(?:\.\d+)?)\s*[:.–-]?[ \t]*/giu)]
  const first = headings[0]
  if (!first) return [{ text: source }]
  const before = source.slice(0, first.index).trim()
  const steps = headings.map((heading, index) => {
    const start = heading.index + heading[0].length
    const end = headings[index + 1]?.index ?? source.length
    return { title: heading[1]?.replace(/\s+/g, ' '), text: source.slice(start, end).trim() }
  })
  return before ? [{ text: before }, ...steps] : steps
}
