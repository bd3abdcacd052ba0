import { dayOf } from '@trangan/contract/examples/pages/moments'
import { examplesOf } from '../../../examples/examplesOf.ts'
import Deadline from './Deadline.astro'

/** How long a draft is open, in both languages; how many days are left is told by a script. */
export default examplesOf(Deadline, {
  vi: { opens: dayOf('2026-11-05'), closes: dayOf('2026-12-05'), locale: 'vi' },
  en: { opens: dayOf('2026-11-05'), closes: dayOf('2026-12-05'), locale: 'en' },
})
