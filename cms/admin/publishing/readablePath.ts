import { homePath } from '@trangan/contract/paths'
import type { Language } from './moments.ts'

const home = { vi: 'Trang chủ', en: 'Home page' } as const

/**
 * A path as an editor knows it.
 * @example readablePath('/', 'vi') // 'Trang chủ'
 */
export const readablePath = (path: string, language: Language): string =>
  path === homePath ? home[language] : decodeURI(path)
