import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import type { Config } from 'payload'
import { correctedVietnamese } from './correctedVietnamese.ts'

/** The languages of the admin: Vietnamese first, English second. */
export const languages: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'vi',
  supportedLanguages: { vi, en },
  translations: {
    vi: correctedVietnamese,
    en: { general: { thisLanguage: 'English' } },
  },
}
