import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseUnanswered, type UnansweredQuestion, unansweredFolder } from '@trangan/contract'
import { provinceId } from '@trangan/publisher/release'
import { fold } from '@trangan/vietnamese'
import type { Payload, TypedUser, Where } from 'payload'
import { z } from 'zod'
import { agenciesOf, isCentralIT, mayInAgency } from '../../access/membership.ts'
import { published, publishedAnywhere } from '../../publishing/content/published.ts'

/** What was searched at one portal, or over all of them (without a name), and not found, the most frequent first. */
export type AgencyQuestions = { agency: string; name?: string; questions: UnansweredQuestion[] }

type Asking = { payload: Payload; user: TypedUser; dataFolder: string }

/**
 * What nobody found at the portals for which the person may add synonyms; questions that have one are left out, and
 * portals without questions. Central IT sees those of the search over all portals.
 */
export const readUnanswered = async ({ payload, user, dataFolder }: Asking): Promise<AgencyQuestions[]> => {
  const own = agenciesOf(user).filter((agency) =>
    mayInAgency(user, { collection: 'synonyms', action: 'create', agency }),
  )
  const read = await Promise.all([
    ...(isCentralIT(user) ? [readProvince({ payload, dataFolder })] : []),
    ...own.map((agency) => readAgency({ payload, agency, dataFolder })),
  ])
  return read.filter(({ questions }) => questions.length > 0)
}

type Reading = { payload: Payload; agency: string; dataFolder: string }

const readAgency = async ({ payload, agency, dataFolder }: Reading): Promise<AgencyQuestions> => {
  const [name, questions] = await Promise.all([
    readName(payload, agency),
    readUnknown({ payload, agency, dataFolder, where: published({ collection: 'synonyms', agency }) }),
  ])
  return { agency, name, questions }
}

/** The search over all portals knows the synonyms of each. */
const readProvince = async (asking: Omit<Reading, 'agency'>): Promise<AgencyQuestions> => {
  const where = publishedAnywhere('synonyms')
  return { agency: provinceId, questions: await readUnknown({ ...asking, agency: provinceId, where }) }
}

/** The questions that have no synonym by now. */
const readUnknown = async ({ payload, agency, dataFolder, where }: Reading & { where: Where }) => {
  const [questions, known] = await Promise.all([
    readQuestions(path.join(dataFolder, unansweredFolder, `${agency}.json`)),
    readKnown(payload, where),
  ])
  return questions.filter(({ question }) => !known.has(question))
}

/** No file stands for a portal at which everything was found so far. */
const readQuestions = async (file: string): Promise<UnansweredQuestion[]> => {
  try {
    return parseUnanswered(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const readName = async (payload: Payload, agency: string): Promise<string> =>
  (await payload.findByID({ collection: 'agencies', id: agency, depth: 0, locale: 'vi', select: { name: true } })).name

const Row = z.object({ typed: z.string(), meaning: z.string() })

/** What has a synonym by now, folded as questions are. */
const readKnown = async (payload: Payload, where: Where): Promise<Set<string>> => {
  const { docs } = await payload.db.find<unknown>({ collection: 'synonyms', where, limit: 0, pagination: false })
  const phrases = Row.array()
    .parse(docs)
    .flatMap(({ typed, meaning }) => [typed, meaning])
  return new Set(phrases.map((phrase) => fold(phrase).replace(/\s+/g, ' ').trim()))
}
