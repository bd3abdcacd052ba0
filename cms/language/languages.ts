import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import type { Config } from 'payload'
import { correctedVietnamese } from './correctedVietnamese.ts'

// the choice of languages takes its names from here, not from the corrections
const vietnamese: typeof vi = {
  ...vi,
  translations: { ...vi.translations, general: { ...vi.translations.general, thisLanguage: 'Tiếng Việt' } },
}

/** The languages of the admin: Vietnamese first, English second. */
export const languages: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'vi',
  supportedLanguages: { vi: vietnamese, en },
  translations: {
    vi: correctedVietnamese,
    en: { general: { thisLanguage: 'English' } },
  },
}
