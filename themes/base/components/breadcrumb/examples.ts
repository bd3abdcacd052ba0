import { examplesOf } from '../../../examples/examplesOf.ts'
import Breadcrumb from './Breadcrumb.astro'

const trail = [
  { label: 'Trang chủ', href: '/' },
  { label: 'Giới thiệu', href: '/gioi-thieu/' },
]

/** With the page itself at its end, and without. */
export default examplesOf(Breadcrumb, {
  'to a page': { trail, current: 'Cơ cấu tổ chức', locale: 'vi' },
  'to a long title': { trail, locale: 'vi' },
})
