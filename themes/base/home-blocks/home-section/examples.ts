import { examplesOf } from '../../../examples/examplesOf.ts'
import HomeSection from './HomeSection.astro'

const frame = { type: 'latest', id: 'khoi', heading: 'Mới nhất' }

/** With content and the way to all of it, and without. */
export default examplesOf(
  HomeSection,
  {
    'with content': { ...frame, more: { label: 'Xem tất cả', href: '/tin-tuc/' } },
    empty: { ...frame, emptyText: 'Chưa có tin bài.' },
  },
  '<p>Nội dung của khối.</p>',
)
