import { readFile } from 'node:fs/promises'
import type { SearchableDocument } from '@trangan/search/build'
import { hostileQuestions } from '@trangan/search/examples'
import { parse } from 'yaml'
import { z } from 'zod'
import { findChromium } from '../test/findChromium.ts'
import { type Figure, median, percentile } from './figures.ts'
import { type InBrowser, measureInBrowser } from './search/browser/measureInBrowser.ts'
import { readCorpus } from './search/corpus.ts'
import type { Built, Engine } from './search/engines/engine.ts'
import { miniSearch } from './search/engines/miniSearch.ts'
import { pagefind } from './search/engines/pagefind.ts'
import { trangan } from './search/engines/trangan.ts'
import { mean, measureQuality, measureTimes, measureTraffic, spread } from './search/measures.ts'
import type { Quality } from './search/quality.ts'
import { knownItemSets, type QuestionSet } from './search/questionSets.ts'

/** Our search beside Pagefind and MiniSearch on the national catalogue and the seed: cost, traffic, speed and quality. */
export const measure = async (note: (text: string) => void): Promise<Figure[]> => {
  const documents = await readCorpus()
  const sets = [...knownItemSets(documents), await readJudged()]
  const asked = mixOf(sets)
  const found = await findChromium(process.env)
  if ('reason' in found) note(`not measured in a browser: ${found.reason}`)
  const chromiumPath = 'path' in found ? found.path : undefined
  const measured: Measured[] = []
  for (const engine of [trangan, pagefind, miniSearch]) {
    note(`${engine.name}: ${documents.length} documents, ${sets.length} sets of questions`)
    measured.push(await measureEngine({ engine, documents, sets, asked, chromiumPath }))
  }
  note('10,000 hostile questions')
  const hostile = await measureHostile(documents)
  return [...compared(measured), ...hostile, ...measured.flatMap(ownFigures)]
}

type Measured = {
  engine: string
  builds: number[]
  indexBytes: number
  times: number[]
  inBrowser: InBrowser | undefined
  traffic: Awaited<ReturnType<typeof measureTraffic>>
  quality: Map<string, Quality>
}

type Measuring = {
  engine: Engine
  documents: readonly SearchableDocument[]
  sets: readonly QuestionSet[]
  asked: readonly string[]
  chromiumPath: string | undefined
}

const measureEngine = async ({ engine, documents, sets, asked, chromiumPath }: Measuring): Promise<Measured> => {
  const { built, builds } = await buildOften(engine, documents)
  try {
    const session = await built.open()
    await measureTimes(session, asked)
    const times = await measureTimes(session, asked)
    const traffic = await measureTraffic(built, asked)
    return {
      engine: engine.name,
      builds,
      indexBytes: built.indexBytes,
      times,
      inBrowser: chromiumPath
        ? await measureInBrowser({ side: await built.inBrowser(), questions: asked, chromiumPath })
        : undefined,
      traffic,
      quality: await measureQuality(built, sets),
    }
  } finally {
    await built.close()
  }
}

const buildOften = async (
  engine: Engine,
  documents: readonly SearchableDocument[],
): Promise<{ built: Built; builds: number[] }> => {
  const builds: number[] = []
  for (;;) {
    const start = performance.now()
    const built = await engine.build(documents)
    builds.push(performance.now() - start)
    if (builds.length === 3) return { built, builds }
    await built.close()
  }
}

const Judged = z.array(z.object({ ask: z.string(), answers: z.record(z.string(), z.number()) }))

/** The questions of citizens with answers judged by hand. */
const readJudged = async (): Promise<QuestionSet> => {
  const judged = Judged.parse(parse(await readFile(new URL('search/questions.yaml', import.meta.url), 'utf8')))
  return {
    name: 'citizens',
    questions: judged.map(({ ask, answers }) => ({
      ask,
      answers: new Map(Object.entries(answers).map(([code, grade]) => [`/thu-tuc-hanh-chinh/${code}/`, grade])),
    })),
  }
}

/** 200 questions as a portal gets them: those of citizens, and some of every set. */
const mixOf = (sets: readonly QuestionSet[]): string[] => {
  const parts = sets.flatMap(({ name, questions }) => questions.slice(0, name === 'citizens' ? 60 : 18))
  return parts.slice(0, 200).map(({ ask }) => ask)
}

const measureHostile = async (documents: readonly SearchableDocument[]): Promise<Figure[]> => {
  const session = await (await trangan.build(documents)).open()
  const times = await measureTimes(session, hostileQuestions(10_000, 2026))
  return [
    { figure: 'hostile-p99', value: percentile(times, 99), unit: 'ms', goal: '< 50', samples: [Math.max(...times)] },
  ]
}

const compared = ([own, ...others]: readonly Measured[]): Figure[] => {
  const rival = others.find(({ engine }) => engine === 'pagefind')
  if (!own || !rival) return []
  const bytes = ({ traffic }: Measured) => mean(traffic.cold.map((each) => each.bytes))
  const of = (set: string) => own.quality.get(set)
  return [
    one('build-vs-pagefind', median(rival.builds) / median(own.builds), '×', '>= 3'),
    one('bytes-vs-pagefind', bytes(own) / bytes(rival), '×', '<= 0.1'),
    one('recall10-unmarked', of('unmarked')?.recall ?? 0, '', '>= 0.98'),
    one('mrr-unmarked', of('unmarked')?.mrr ?? 0, '', '>= 0.9'),
    one('mrr-typo', of('typo')?.mrr ?? 0, '', '>= 0.75'),
    one('worst-set-margin', worstMargin(own, others), '', '>= -0.02'),
  ]
}

const measureNames = ['mrr', 'recall', 'ndcg'] as const

/** How far we are ahead of the best other engine where we are least so, over all sets and measures. */
const worstMargin = (own: Measured, others: readonly Measured[]): number =>
  Math.min(
    ...others.flatMap((other) =>
      [...own.quality].flatMap(([set, quality]) =>
        measureNames.map((name) => quality[name] - (other.quality.get(set)?.[name] ?? 0)),
      ),
    ),
  )

const ownFigures = ({ engine, builds, indexBytes, times, inBrowser, traffic, quality }: Measured): Figure[] => [
  { figure: `build-${engine}`, value: median(builds), unit: 'ms', samples: builds },
  one(`index-${engine}`, indexBytes / 1024, 'KB'),
  ...spread(`query-${engine}`, 'ms', times),
  ...(inBrowser
    ? [...spread(`throttled-query-${engine}`, 'ms', inBrowser.times), one(`memory-${engine}`, inBrowser.memory, 'MB')]
    : []),
  ...(['cold', 'warm'] as const).flatMap((visit) => [
    {
      figure: `${visit}-bytes-${engine}`,
      value: mean(traffic[visit].map(({ bytes }) => bytes)) / 1024,
      unit: 'KB',
      samples: traffic[visit].map(({ bytes }) => bytes),
    },
    {
      figure: `${visit}-requests-${engine}`,
      value: mean(traffic[visit].map(({ requests }) => requests)),
      unit: '',
      samples: traffic[visit].map(({ requests }) => requests),
    },
  ]),
  ...[...quality].flatMap(([set, values]) =>
    measureNames.map((name) => one(`${name}-${set}-${engine}`, values[name], '')),
  ),
]

const one = (figure: string, value: number, unit: string, goal?: string): Figure => ({
  figure,
  value,
  unit,
  goal,
  samples: [value],
})
