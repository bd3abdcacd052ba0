import { examplesOf } from '../../../examples/examplesOf.ts'
import Once from './Once.astro'

/** What stands in it, and nothing around. */
export default examplesOf(
  Once,
  { 'what it holds': { of: {}, part: 'words' } },
  '<p>Nội dung giữ nguyên ở mọi trang.</p>',
)
