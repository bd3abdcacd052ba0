import { examplesOf } from '../../../examples/examplesOf.ts'
import SectionHeading from './SectionHeading.astro'

/** With the way to all of it, and alone. */
export default examplesOf(SectionHeading, {
  'with a link': { title: 'Văn bản mới', href: '/van-ban/', more: 'Xem tất cả' },
  alone: { title: 'Đường dây nóng' },
})
