import { examplesOf } from '../../../examples/examplesOf.ts'
import PageTitle from './PageTitle.astro'

const trail = [{ label: 'Trang chủ', href: '/' }]

/** Short with a description, and long without. */
export default examplesOf(PageTitle, {
  short: {
    title: 'Văn bản',
    description: 'Văn bản quy phạm pháp luật và văn bản chỉ đạo, điều hành của Sở Xây dựng',
    trail,
    locale: 'vi',
  },
  long: {
    title: 'Công bố quy hoạch phân khu phía Đông thành phố: giữ mặt nước, mở lối ra sông Vân',
    trail,
    locale: 'vi',
  },
})
