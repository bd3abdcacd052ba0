import { execFileSync } from 'node:child_process'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeContent } from './diskContent.ts'
import { buildHugoSite, hugoVersion } from './hugoSite.ts'
import { startPublisher } from './startPublisher.ts'
import { inMemoryFolder } from './temporaryFolders.ts'
import { writeHugoContent } from './writeHugoContent.ts'

/** What is measured, and how often. */
export type CleanOptions = {
  agencies: number
  articles: number
  rounds: number
  /** How many of the rounds also have `astro build` on the same content: it takes the longest. */
  astroRounds: number
  note: (text: string) => void
}

/** Seconds of one round; `again` and `compare` are all portals asked for once more when nothing changed. */
export type Round = {
  files: number
  ours: number
  documented: number
  copy: number
  again: number
  compare: number
  hugo: number | undefined
  astro: number | undefined
  /** Peak of our publisher so far, MB. */
  memory: number
}

/** Clean publishes of a province beside Hugo, `astro build` and `cp -r` of the outcome, turn by turn in one run. */
export const measureClean = (options: CleanOptions): Promise<Round[]> =>
  inMemoryFolder(async (folder) => {
    const { agencies, articles, note } = options
    const content = join(folder, 'content')
    await writeContent({ folder: content, agencies, articles })
    const ours = await startPublisher({ content, target: join(folder, 'ours'), isDocumentedOnly: false })
    const documented = await startPublisher({ content, target: join(folder, 'documented'), isDocumentedOnly: true })
    if (!hugoVersion()) note('Hugo is not installed: no comparison with it. Next step: apt-get install hugo.')
    const rounds: Round[] = []
    for (let number = 0; number < options.rounds; number += 1) {
      const hasAstro = number < options.astroRounds
      const place = { folder, content, note, isFirst: number === 0, expected: agencies * articles }
      rounds.push(await measureRound({ ...place, ours, documented, hasAstro }))
      note(`clean ${agencies}×${articles}, round ${number + 1}: ${describe(rounds.at(-1))}`)
    }
    await Promise.all([ours.stop(), documented.stop()])
    return rounds
  })

type Publisher = Awaited<ReturnType<typeof startPublisher>>
type Place = { folder: string; content: string; note: (text: string) => void }

const measureRound = async (
  options: Place & { ours: Publisher; documented: Publisher; hasAstro: boolean; isFirst: boolean; expected: number },
): Promise<Round> => {
  const { folder, content, ours, documented } = options
  const clean = await ours.ask({ act: 'clean' })
  const hugo = await measureHugo(options)
  const copy = timeOfCopy(join(folder, 'ours/portals/objects'), join(folder, 'copy'))
  const slow = await documented.ask({ act: 'clean' })
  const compare = await ours.ask({ act: 'compare' })
  const again = await ours.ask({ act: 'again' })
  const astro = options.hasAstro ? timeOfAstro(content) : undefined
  for (const name of ['copy', 'hugo/public']) await rm(join(folder, name), { recursive: true, force: true })
  await rm(astroFolder, { recursive: true, force: true })
  return {
    files: clean.files,
    ours: clean.seconds,
    documented: slow.seconds,
    copy,
    again: again.seconds,
    compare: compare.seconds,
    hugo,
    astro,
    memory: clean.memory,
  }
}

/** The site is written once, with head and foot of the pages that we have just published. */
const measureHugo = async ({
  folder,
  content,
  isFirst,
  expected,
  note,
}: Place & { isFirst: boolean; expected: number }): Promise<number | undefined> => {
  if (!hugoVersion()) return undefined
  const site = join(folder, 'hugo')
  if (isFirst) await writeHugoContent({ site, content, portals: join(folder, 'ours/portals') })
  const seconds = buildHugoSite(site)
  if (isFirst) {
    const [hugo, ours] = [await sizeOf(join(site, 'public')), await sizeOf(join(folder, 'ours/portals/objects'))]
    note(`Hugo wrote ${hugo.files} files, ${hugo.megabytes} MB; we ${ours.files} files, ${ours.megabytes} MB`)
    if (hugo.files < expected) throw new Error(`Hugo wrote ${hugo.files} files of at least ${expected}: no comparison.`)
  }
  return seconds
}

const timeOfCopy = (from: string, to: string): number => timeOf('cp', ['-r', from, to])

/** Astro builds within the folder of the project only. */
const astroFolder = fileURLToPath(new URL('../../../.cache/bench-astro/', import.meta.url))

const timeOfAstro = (content: string): number =>
  timeOf(process.execPath, [fileURLToPath(new URL('./buildAstro.ts', import.meta.url)), content, astroFolder])

const timeOf = (program: string, args: string[]): number => {
  const started = performance.now()
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return (performance.now() - started) / 1000
}

const sizeOf = async (folder: string): Promise<{ files: number; megabytes: number }> => {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  let bytes = 0
  for (const { parentPath, name } of entries) bytes += (await stat(join(parentPath, name))).size
  return { files: entries.length, megabytes: Math.round(bytes / 1e6) }
}

const describe = (round: Round | undefined): string =>
  Object.entries(round ?? {})
    .map(([name, value]) => `${name} ${typeof value === 'number' ? Math.round(value * 1000) / 1000 : '–'}`)
    .join(', ')
