import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload, RichTextField } from 'payload'

/** A rich text as the CMS keeps it. */
export type Body = ReturnType<typeof convertMarkdownToLexical>

/** Turns the Markdown of the sample content into what the CMS's editor would have saved. */
export const markdownReader = (payload: Payload): ((markdown: string) => Body) => {
  const editorConfig = editorConfigFactory.fromField({ field: bodyField(payload) })
  return (markdown) => convertMarkdownToLexical({ editorConfig, markdown: unwrapped(markdown) })
}

const bodyField = (payload: Payload): RichTextField => {
  const field = payload.collections.articles.config.flattenedFields.find(({ name }) => name === 'body')
  if (field?.type !== 'richText')
    throw new Error('Articles have no rich text field "body": the sample content cannot be read')
  return field
}

/** In the files a paragraph may be wrapped; in the editor a line break is a line break. */
const unwrapped = (markdown: string): string =>
  markdown
    .normalize('NFC')
    .trim()
    .replace(/([^\n])\n(?![\n\-*+|#>\d])/g, '$1 ')
