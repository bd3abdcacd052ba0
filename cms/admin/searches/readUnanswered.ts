import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseUnanswered, type UnansweredQuestion, unansweredFolder } from '@trangan/contract'
import { fold } from '@trangan/vietnamese'
import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { agenciesOf, mayInAgency } from '../../access/membership.ts'
import { published } from '../../publishing/content/published.ts'

/** What was searched at one portal and not found, the most frequent first. */
export type AgencyQuestions = { agency: string; name: string; questions: UnansweredQuestion[] }

type Asking = { payload: Payload; user: TypedUser; dataFolder: string }

/**
 * What nobody found at the portals for which the person may add synonyms; questions that have one are left out, and
 * portals without questions.
 */
export const readUnanswered = async ({ payload, user, dataFolder }: Asking): Promise<AgencyQuestions[]> => {
  const own = agenciesOf(user).filter((agency) =>
    mayInAgency(user, { collection: 'synonyms', action: 'create', agency }),
  )
  const read = await Promise.all(own.map((agency) => readAgency({ payload, agency, dataFolder })))
  return read.filter(({ questions }) => questions.length > 0)
}

type Reading = { payload: Payload; agency: string; dataFolder: string }

const readAgency = async ({ payload, agency, dataFolder }: Reading): Promise<AgencyQuestions> => {
  const [name, questions, known] = await Promise.all([
    readName(payload, agency),
    readQuestions(path.join(dataFolder, unansweredFolder, `${agency}.json`)),
    readKnown(payload, agency),
  ])
  return { agency, name, questions: questions.filter(({ question }) => !known.has(question)) }
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
const readKnown = async (payload: Payload, agency: string): Promise<Set<string>> => {
  const where = published({ collection: 'synonyms', agency })
  const { docs } = await payload.db.find<unknown>({ collection: 'synonyms', where, limit: 0, pagination: false })
  const phrases = Row.array()
    .parse(docs)
    .flatMap(({ typed, meaning }) => [typed, meaning])
  return new Set(phrases.map((phrase) => fold(phrase).replace(/\s+/g, ' ').trim()))
}
