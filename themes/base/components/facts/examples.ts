import { examplesOf } from '../../../examples/examplesOf.ts'
import Facts from './Facts.astro'

const facts = [
  { label: 'Số, ký hiệu', value: '38/2026/QĐ-UBND' },
  { label: 'Ngày ban hành', value: '19/10/2026' },
  { label: 'Ngày hết hiệu lực', value: undefined },
]

/** What is unknown is left out. */
export default examplesOf(Facts, { 'of a document': { title: 'Thuộc tính văn bản', id: 'thuoc-tinh', facts } })
