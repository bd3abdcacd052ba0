import { execFileSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '@trangan/contract'
import { articlePath } from '@trangan/contract/paths'
import { type Engine, publish } from '@trangan/publisher'
import type { Renderer } from '@trangan/publisher/ports'
import { createReleaseReader } from '@trangan/publisher/release'
import { createSlots } from '@trangan/publisher/threads'
import { type Figure, median } from '../../bench/figures.ts'
import { buildHugoSite, type HugoPortal, hugoVersion, writeHugoSite } from './hugoSite.ts'
import { engineOn, filesOf, inTemporaryFolder, rebuildOf } from './measure.ts'
import { sampleProvince } from './sampleProvince.ts'

type Options = {
  renderer: Renderer
  /** The same pages by the way that Astro documents. */
  documented: Renderer
  agencies: number
  articles: number
  rounds: number
  note: (text: string) => void
}

/** What one round took, in seconds; `nothing` is everything asked for again when nothing changed. `memory`: peak so far, MB. */
type Round = {
  files: number
  ours: number
  documented: number
  copy: number
  nothing: number
  memory: number
  hugo: number | undefined
}

/** Clean publishes of a whole province, beside `cp -r` of the outcome and Hugo on the same articles, turn by turn. */
export const measureClean = async (options: Options): Promise<Figure[]> =>
  inTemporaryFolder(async (folder) => {
    const { agencies, articles, note } = options
    const version = hugoVersion()
    if (!version) note('Hugo is not installed: no comparison with it. Next step: apt-get install hugo.')
    const rounds: Round[] = []
    const source = sampleProvince(agencies, articles)
    for (let round = 0; round < options.rounds; round += 1) {
      rounds.push(
        await measureRound({ ...options, folder, source, isFirst: round === 0, hasHugo: version !== undefined }),
      )
      note(`clean ${agencies}×${articles}, round ${round + 1}: ${JSON.stringify(rounds.at(-1))}`)
    }
    return figuresOf(namesOf(agencies, articles), rounds)
  })

const measureRound = async (
  options: Options & { folder: string; source: Engine['source']; isFirst: boolean; hasHugo: boolean },
): Promise<Round> => {
  const { folder, source, renderer, isFirst, hasHugo } = options
  const target = join(folder, 'ours')
  const ours = await publishAll({ folder: target, source, renderer })
  const memory = process.resourceUsage().maxRSS / 1024
  const site = join(folder, 'hugo')
  if (isFirst && hasHugo) await writeHugoSite(site, await hugoPortals(target, source))
  const hugo = hasHugo ? buildHugoSite(site) : undefined
  const copy = timeOfCopy(join(target, 'objects'), join(folder, 'copy'))
  const documented = await publishAll({ folder: join(folder, 'documented'), source, renderer: options.documented })
  for (const name of ['ours', 'documented', 'copy', 'hugo/public'])
    await rm(join(folder, name), { recursive: true, force: true })
  return {
    files: ours.files,
    ours: ours.seconds,
    documented: documented.seconds,
    copy,
    nothing: ours.nothing,
    memory,
    hugo,
  }
}

/** As the publisher does it: two portals at a time. */
const publishAll = async (options: { folder: string; source: Engine['source']; renderer: Renderer }) => {
  const source = sourceOfCopies(options.source)
  const engine = await engineOn({ ...options, source })
  const portals = await source.listPortals()
  const started = performance.now()
  const counts = await inPairs(portals, ({ id }) => filesOf(publish(engine, rebuildOf(id))))
  const seconds = (performance.now() - started) / 1000
  for (const { id } of portals) await source.prepare(id)
  const again = performance.now()
  await inPairs(portals, ({ id }) => publish(engine, rebuildOf(id)))
  return { files: counts.reduce((sum, count) => sum + count, 0), seconds, nothing: (performance.now() - again) / 1000 }
}

const inPairs = <T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> => {
  const slot = createSlots(2)
  return Promise.all(items.map((item) => slot(() => task(item))))
}

/** Content comes from a database as new objects each time; making them is not the publisher's work. */
const sourceOfCopies = (source: Engine['source']) => {
  const copies = new Map<string, Snapshot>()
  return {
    ...source,
    readSnapshot: async (agency: string) => copies.get(agency) ?? source.readSnapshot(agency),
    prepare: async (agency: string) => {
      copies.set(agency, JSON.parse(JSON.stringify(await source.readSnapshot(agency))))
    },
  }
}

const timeOfCopy = (from: string, to: string): number => {
  const started = performance.now()
  execFileSync('cp', ['-r', from, to])
  return (performance.now() - started) / 1000
}

/** What stands before and after `<main>` on our own pages, for Hugo to put around its own. */
const hugoPortals = async (folder: string, source: Engine['source']): Promise<HugoPortal[]> => {
  const reader = createReleaseReader({ folder })
  return Promise.all(
    (await source.listPortals()).map(async ({ id }) => {
      const snapshot = await source.readSnapshot(id)
      const [first] = snapshot.articles
      const entry = first && (await reader.lookup(id, articlePath(first)))
      const html = entry ? await readFile(reader.fileOf(entry), 'utf8') : ''
      const [, header = '', footer = ''] = /(<body[\s\S]*?)<main[\s\S]*<\/main>([\s\S]*)<\/html>/.exec(html) ?? []
      if (header === '') throw new Error(`The pages of ${id} have no <main>: Hugo cannot be given the same.`)
      return { snapshot, header, footer }
    }),
  )
}

/** The goals name figures of the large province, and of the small one where nothing changed: those have short names. */
const namesOf = (agencies: number, articles: number) => {
  const name = `clean-${agencies}x${articles}`
  const hasGoals = articles >= 1_000
  return {
    name,
    copy: hasGoals ? 'clean-vs-cp' : `${name}-vs-cp`,
    hugo: hasGoals ? 'clean-vs-hugo' : `${name}-vs-hugo`,
    documented: hasGoals ? 'documented-vs-hugo' : `${name}-documented-vs-hugo`,
    nothing: hasGoals ? `${name}-nothing-changed` : 'nothing-changed',
  }
}

const figuresOf = (names: ReturnType<typeof namesOf>, rounds: readonly Round[]): Figure[] => {
  const { name } = names
  const figure = (suffix: string, unit: string, of: (round: Round) => number, goal?: string): Figure => {
    const samples = rounds.map(of)
    return { figure: suffix, value: median(samples), unit, goal, samples }
  }
  const compared = rounds.flatMap(({ hugo, ...round }) => (hugo === undefined ? [] : [{ ...round, hugo }]))
  const against = (suffix: string, of: 'ours' | 'documented', goal: string): Figure[] => {
    const samples = compared.map((round) => round.hugo / round[of])
    return samples.length === 0
      ? []
      : [{ figure: suffix, value: median(samples), unit: '× as fast as Hugo', goal, samples }]
  }
  return [
    figure(`${name}-files`, 'files', ({ files }) => files),
    figure(`${name}-seconds`, 's', ({ ours }) => ours),
    figure(`${name}-speed`, 'files/s', ({ files, ours }) => files / ours),
    figure(names.copy, '× the time of cp -r', ({ ours, copy }) => ours / copy, '≤ 4'),
    ...against(names.hugo, 'ours', '≥ 3'),
    ...against(names.documented, 'documented', '≥ 1.25'),
    figure(names.nothing, 'ms', ({ nothing }) => nothing * 1000, '≤ 50'),
    // The first round's: later ones stand on what Hugo's site and the other renderer left in this process.
    ...rounds.slice(0, 1).map(
      ({ memory }): Figure => ({
        figure: `${name}-memory`,
        value: memory,
        unit: 'MB',
        goal: '< 512',
        samples: [memory],
      }),
    ),
  ]
}
