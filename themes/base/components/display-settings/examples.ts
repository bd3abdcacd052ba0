import { examplesOf } from '../../../examples/examplesOf.ts'
import DisplaySettings from './DisplaySettings.astro'

/** In both languages; the button shows when a script runs. */
export default examplesOf(DisplaySettings, { vi: { locale: 'vi' }, en: { locale: 'en' } })
