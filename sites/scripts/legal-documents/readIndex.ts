import type { LegalDocumentListModel } from '@trangan/contract/pages'
import { legalDocumentIndexPath } from '@trangan/contract/paths'
import type { IndexedDocument } from '../../legal-documents/narrow.ts'

/** The list of all legal documents as it is published, and every document, the oldest first. */
export type LegalDocumentIndex = { all: LegalDocumentListModel; documents: IndexedDocument[] }

/** Reads the index from its published files. */
export const readIndex = async (): Promise<LegalDocumentIndex> => {
  const { shards, input }: Root = await readJson(legalDocumentIndexPath)
  const parts: IndexedDocument[][] = await Promise.all(shards.map(readJson))
  return { all: input.page.model, documents: parts.flat() }
}

type Root = { shards: string[]; input: { page: { model: LegalDocumentListModel } } }

const readJson = async (path: string) => {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`)
  return answer.json()
}
