import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseUnanswered, type UnansweredFile, type UnansweredQuestion } from '@trangan/contract'
import { fold } from '@trangan/vietnamese'

/** Counts what was searched at a portal and not found. */
export type Unanswered = {
  count: (agency: string, question: string) => void
  /** Writes what was counted since the last time. */
  save: () => Promise<void>
}

/** Questions are remembered up to this number for each portal; the rarest and oldest go. */
const mostQuestions = 1000
const longestQuestion = 60
/** A question is only written down once it was asked so often: what one person alone typed is nobody's business. */
const fewest = 3

/**
 * Counts in memory, and writes to `<folder>/<agency>.json` only questions that were asked at least three times. Neither
 * who asked nor when is kept, and what looks like a number of a person or an e-mail address is not even counted.
 */
export const createUnanswered = (folder: string, now: () => Date = () => new Date()): Unanswered => {
  const counted = new Map<string, Map<string, UnansweredQuestion>>()
  const changed = new Set<string>()
  return {
    count: (agency, text) => {
      const question = fold(text).replace(/\s+/g, ' ').trim()
      if (!isCountable(question)) return
      const ofAgency = counted.get(agency) ?? new Map<string, UnansweredQuestion>()
      const before = ofAgency.get(question)?.count ?? 0
      ofAgency.delete(question)
      ofAgency.set(question, { question, count: before + 1, last: now().toISOString().slice(0, 10) })
      makeRoom(ofAgency)
      counted.set(agency, ofAgency)
      changed.add(agency)
    },
    save: async () => {
      for (const agency of [...changed]) {
        changed.delete(agency)
        await saveAgency({ folder, agency, questions: [...(counted.get(agency)?.values() ?? [])] })
        // What was written is kept in the file; what was too rare goes on being counted.
        for (const [key, { count }] of counted.get(agency) ?? []) if (count >= fewest) counted.get(agency)?.delete(key)
      }
    },
  }
}

/** What may be counted: short, with a letter, without long numbers or addresses. */
export const isCountable = (question: string): boolean =>
  question.length >= 2 &&
  question.length <= longestQuestion &&
  /\p{L}/u.test(question) &&
  !question.includes('@') &&
  !/\d[\d .-]{6,}\d/.test(question)

const makeRoom = (questions: Map<string, UnansweredQuestion>): void => {
  if (questions.size <= mostQuestions) return
  const [rarest] = [...questions.values()].sort((one, other) => one.count - other.count)
  if (rarest) questions.delete(rarest.question)
}

type Saving = { folder: string; agency: string; questions: readonly UnansweredQuestion[] }

/** Adds to what the file has; another server of the same portals may have written meanwhile. */
const saveAgency = async ({ folder, agency, questions }: Saving): Promise<void> => {
  const path = join(folder, `${agency}.json`)
  const often = questions.filter(({ count }) => count >= fewest)
  if (often.length === 0) return
  const merged = new Map((await readUnanswered(path)).map((one) => [one.question, one]))
  for (const { question, count, last } of often)
    merged.set(question, { question, count: count + (merged.get(question)?.count ?? 0), last })
  const kept = [...merged.values()].sort((one, other) => other.count - one.count).slice(0, mostQuestions)
  const file: UnansweredFile = { format: 1, questions: kept }
  await mkdir(folder, { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, `${JSON.stringify(file, null, 1)}\n`)
  await rename(temporary, path)
}

/** What a file of unanswered questions holds, the most frequent first; nothing when it is not there or no such file. */
export const readUnanswered = async (path: string): Promise<UnansweredQuestion[]> => {
  try {
    return parseUnanswered(await readFile(path, 'utf8'))
  } catch {
    return []
  }
}
