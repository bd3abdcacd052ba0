import type { PageHead } from '@trangan/contract/pages'
import { escapeAttribute } from './escapeAttribute.ts'

/** Lets the language switch of the header, which is rendered once for all pages, lead to the same page. */
export const markLanguages = (html: string, { alternates = [] }: PageHead): string =>
  alternates.reduce(
    (marked, { locale, href }) =>
      marked.replace(
        new RegExp(`(data-language="${locale}" href=")[^"]*`),
        (_, start: string) => start + escapeAttribute(href),
      ),
    html,
  )
