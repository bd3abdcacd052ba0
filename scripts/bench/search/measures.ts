import type { Figure } from '../figures.ts'
import { median, percentile } from '../figures.ts'
import type { Built, Session, Traffic } from './engines/engine.ts'
import { judge, meanQuality, type Quality } from './quality.ts'
import type { QuestionSet } from './questionSets.ts'

/** Mean quality of an engine on each set, by the set's name. */
export const measureQuality = async (built: Built, sets: readonly QuestionSet[]): Promise<Map<string, Quality>> => {
  const session = await built.open()
  const found = new Map<string, Quality>()
  for (const { name, questions } of sets) {
    const judged: Quality[] = []
    for (const { ask, answers } of questions) judged.push(judge(await session.search(ask), answers))
    found.set(name, meanQuality(judged))
  }
  return found
}

/** What each question fetches in a first visit of its own, and in one visit after all those before it. */
export const measureTraffic = async (
  built: Built,
  questions: readonly string[],
): Promise<{ cold: Traffic[]; warm: Traffic[] }> => {
  const cold: Traffic[] = []
  for (const question of questions) {
    const session = await built.open()
    await session.search(question)
    cold.push(session.traffic())
  }
  const visit = await built.open()
  const warm: Traffic[] = []
  for (const question of questions) {
    const before = visit.traffic()
    await visit.search(question)
    const after = visit.traffic()
    warm.push({ requests: after.requests - before.requests, bytes: after.bytes - before.bytes })
  }
  return { cold, warm }
}

/** Milliseconds of each question in one visit, everything fetched before. */
export const measureTimes = async (session: Session, questions: readonly string[]): Promise<number[]> => {
  const times: number[] = []
  for (const question of questions) {
    const start = performance.now()
    await session.search(question)
    times.push(performance.now() - start)
  }
  return times
}

/** Median and 95th percentile of some samples as two figures. */
export const spread = (figure: string, unit: string, samples: number[]): Figure[] => [
  { figure: `${figure}-p50`, value: median(samples), unit, samples },
  { figure: `${figure}-p95`, value: percentile(samples, 95), unit, samples },
]

export const mean = (samples: readonly number[]): number =>
  samples.reduce((total, value) => total + value, 0) / samples.length
