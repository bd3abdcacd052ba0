import type { Evidence } from '@trangan/legal'
import { collectionOf } from './readHoldings.ts'

/** The form in which what is missing is written, with what is known filled in; `undefined` for what nobody writes. */
export const createHref = (evidence: Evidence): string | undefined => {
  if (evidence.of === 'portal' || evidence.of === 'procedures') return undefined
  const preset = new URLSearchParams(presetOf(evidence)).toString()
  return `/admin/collections/${collectionOf(evidence)}/create${preset ? `?${preset}` : ''}`
}

const presetOf = (evidence: Evidence): Record<string, string> => {
  switch (evidence.of) {
    case 'pages':
      return { topic: evidence.topic }
    case 'articles':
      return { type: evidence.type }
    case 'legalDocuments':
      return { kind: evidence.kind }
    case 'publications':
      return { section: evidence.section }
    default:
      return {}
  }
}
