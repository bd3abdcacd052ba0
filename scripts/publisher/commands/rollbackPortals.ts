import { UsageError } from '../../command-line/UsageError.ts'
import { restoreMoment } from '../actions/restoreMoment.ts'
import { restoreRelease } from '../actions/restoreRelease.ts'
import type { Named } from '../chooseAgencies.ts'
import type { CommandContext } from '../runCommand.ts'
import { whoAsks } from '../whoAsks.ts'

/** `--rollback`: an older release live again, by number or by moment; the portals are kept there. */
export const rollbackPortals = async (context: CommandContext<'rollback'>): Promise<boolean> => {
  const { command, agencies } = context
  const [agency] = agencies
  if (command.to instanceof Date || !agency) return toMoment(context, new Date(command.to))
  return toRelease(context, { agency, release: command.to })
}

const toRelease = async (
  { publisher }: CommandContext<'rollback'>,
  { agency, release }: { agency: Named; release: number },
): Promise<boolean> => {
  const kept = await publisher.engine.target.listReleases(agency.id)
  if (!kept.includes(release))
    throw new UsageError(
      `Release ${release} of ${agency.label} is not kept.\nNext step: choose one of ${kept.join(', ')}.`,
    )
  const number = await restoreRelease(publisher, { agency: agency.id, release, user: whoAsks() })
  console.log(`✔ ${agency.label}: what release ${release} held is live again, as release ${number}.`)
  console.log(`  It stays so until: npm run publish -- ${agency.label} --resume`)
  return true
}

const toMoment = async ({ publisher, agencies }: CommandContext<'rollback'>, moment: Date): Promise<boolean> => {
  const started = performance.now()
  const ids = agencies.map(({ id }) => id)
  const restored = await restoreMoment(publisher, { agencies: ids, moment, user: whoAsks() })
  for (const { agency, from, release, problem } of restored) {
    const label = agencies.find(({ id }) => id === agency)?.label ?? agency
    console.log(problem ? `✖ ${label}: ${problem}` : `✔ ${label}: release ${from} is live again, as release ${release}`)
  }
  const failed = restored.filter(({ problem }) => problem).length
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`\n${restored.length - failed} portals restored in ${seconds} s, ${failed} failed.`)
  console.log('They stay so until: npm run publish -- --all --resume')
  return failed === 0
}
