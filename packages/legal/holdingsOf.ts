import type { Snapshot } from '@trangan/contract'
import { type Evidence, evidenceKey, wholeKinds } from './evidence.ts'

/** Names of the evidence in what an agency has published. */
export const holdingsOf = (
  snapshot: Omit<Snapshot, 'agency' | 'menus' | 'home' | 'synonyms' | 'media' | 'files'>,
): Set<string> => {
  const { pages, articles, legalDocuments, publications, people } = snapshot
  const evidence: Evidence[] = [
    ...pages.flatMap(ofPage),
    ...articles.map(({ type }): Evidence => ({ of: 'articles', type })),
    ...legalDocuments.map(({ kind }): Evidence => ({ of: 'legalDocuments', kind })),
    ...publications.map(({ section }): Evidence => ({ of: 'publications', section })),
    ...people.map(({ role }): Evidence => ({ of: 'people', role })),
    ...wholeKinds.filter((kind) => snapshot[kind].length > 0).map((kind): Evidence => ({ of: kind })),
  ]
  return new Set(evidence.map(evidenceKey))
}

const ofPage = ({ topic, title }: Snapshot['pages'][number]): Evidence[] => {
  if (!topic) return []
  return title.en
    ? [
        { of: 'pages', topic },
        { of: 'pages', topic, isEnglish: true },
      ]
    : [{ of: 'pages', topic }]
}
