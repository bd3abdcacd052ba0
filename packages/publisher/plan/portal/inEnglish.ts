import { noDocuments } from '@trangan/contract'
import { type Collection, collections, type Documents, type DocumentsByKind, kinds } from './kinds.ts'

/** What of some documents is there in English; pictures and files are no matter of language. */
export const inEnglish = <T extends Partial<DocumentsByKind>>(content: T): T & DocumentsByKind => {
  const english = noDocuments()
  for (const collection of collections) take(content, collection, english)
  return { ...content, ...english }
}

const take = <C extends Collection>(
  content: Partial<DocumentsByKind>,
  collection: C,
  english: DocumentsByKind,
): void => {
  for (const document of content[collection] ?? [])
    if (isEnglish(collection, document)) english[collection].push(document)
}

const isEnglish = <C extends Collection>(collection: C, document: Documents[C]): boolean =>
  kinds[collection].isEnglish?.(document) ?? false
