'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { formatNumber } from '@trangan/vietnamese'
import { type Figures, isProblem, parseFigures } from '../../collections/Publications/figures/parseFigures.ts'
import './figures.css'

/** Below a pasted table: how it was understood, or what is wrong with it. */
export const FiguresPreview = ({ path }: { path: string }) => {
  const { i18n } = useTranslation()
  const value = useFormFields(([fields]) => fields[path]?.value)
  if (typeof value !== 'string' || !value.trim()) return null
  const parsed = parseFigures(value)
  if (isProblem(parsed)) return <p className="figures-problem">{i18n.language === 'en' ? parsed.en : parsed.vi}</p>
  return <FiguresTable {...parsed} />
}

const FiguresTable = ({ columns, rows }: Figures) => (
  <div className="figures-preview">
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              <td key={columns[index + 1]}>{value === null ? '–' : formatNumber(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
