import { normalizeSpaces } from '@trangan/vietnamese'
import { textOf } from './placeholder.ts'

/** Names of groups that have a comma of their own. */
const withCommas = ['Cán bộ, công chức, viên chức', 'Tổ chức (không bao gồm doanh nghiệp, HTX)']

/** Who may apply, one by one; a comma inside a group's own name does not part it. */
export const parseSubjects = (cell: string): string[] => {
  const text = textOf(cell) ?? ''
  const covered = withCommas.reduce((left, name, index) => left.replaceAll(name, `\u{e000}${index}\u{e001}`), text)
  return covered
    .split(/,\s*(?![^()]*\))/)
    .map((part) =>
      normalizeSpaces(part.replace(/\u{e000}(\d)\u{e001}/gu, (_, index) => withCommas[Number(index)] ?? '')),
    )
    .filter(Boolean)
}
