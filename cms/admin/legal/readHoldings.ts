import { type Evidence, evidenceKey, type Profile } from '@trangan/legal'
import type { CollectionSlug, Payload, Where } from 'payload'
import { z } from 'zod'
import { readReference } from '../../access/readReference.ts'
import { published, publishedAnywhere } from '../../publishing/content/published.ts'

/**
 * Which evidence for a profile each agency has published: one query for each piece of evidence, for all agencies at
 * once; procedures, which agencies share, are looked up for each of them.
 */
export const readHoldings = async (
  payload: Payload,
  { profile, agencies }: { profile: Profile; agencies: readonly string[] },
): Promise<Map<string, Set<string>>> => {
  const holdings = new Map(agencies.map((agency) => [agency, new Set<string>()]))
  for (const { evidence } of profile.requirements)
    for (const agency of await holdersOf(payload, evidence, agencies)) holdings.get(agency)?.add(evidenceKey(evidence))
  return holdings
}

const holdersOf = async (payload: Payload, evidence: Evidence, agencies: readonly string[]): Promise<string[]> => {
  if (evidence.of === 'portal') return []
  if (evidence.of === 'procedures') return showersOfProcedures(payload, agencies)
  const collection = collectionOf(evidence)
  const where = { ...publishedAnywhere(collection), ...conditionOf(evidence) }
  const locale = evidence.of === 'pages' && evidence.isEnglish ? 'en' : 'vi'
  const { values } = await payload.db.findDistinct({ collection, field: 'agency', where, locale })
  const rows = z.array(z.object({ agency: z.unknown() })).parse(values)
  return rows.map(({ agency }) => readReference(agency)).filter((id) => id !== undefined)
}

const showersOfProcedures = async (payload: Payload, agencies: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const agency of agencies) {
    const where = published({ collection: 'procedures', agency })
    const { totalDocs } = await payload.db.count({ collection: 'procedures', where })
    if (totalDocs > 0) found.push(agency)
  }
  return found
}

/** The collection of the CMS in which a piece of evidence is written. */
export const collectionOf = (evidence: Exclude<Evidence, { of: 'portal' }>): CollectionSlug => {
  switch (evidence.of) {
    case 'legalDocuments':
      return 'legal-documents'
    case 'websiteGroups':
      return 'website-groups'
    default:
      return evidence.of
  }
}

const conditionOf = (evidence: Evidence): Where => {
  switch (evidence.of) {
    case 'pages':
      return { topic: { equals: evidence.topic }, ...(evidence.isEnglish ? { title: { exists: true } } : {}) }
    case 'articles':
      return { type: { equals: evidence.type } }
    case 'legalDocuments':
      return { kind: { equals: evidence.kind } }
    case 'publications':
      return { section: { equals: evidence.section } }
    case 'people':
      return { role: { equals: evidence.role } }
    default:
      return {}
  }
}
