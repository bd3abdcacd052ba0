import { comparePage, compareReleases, type DiffLine } from '@trangan/publisher/history'
import { UsageError } from '../../command-line/UsageError.ts'
import type { CommandContext } from '../runCommand.ts'

/** Changed pages whose words are shown without being asked for. */
const shownPages = 3

const signs = { added: '+', changed: '~', removed: '−' } as const

/** `--compare A B`: pages that differ between two releases, and what became of their words. */
export const comparePortal = async ({ publisher, agencies, command }: CommandContext<'compare'>): Promise<boolean> => {
  const [agency] = agencies
  if (!agency) throw new UsageError('--compare takes one agency and the numbers of two releases.')
  const { target } = publisher.engine
  const releases = { agency: agency.id, from: command.from, to: command.to }
  const showWords = async (path: string) =>
    console.log((await comparePage(target, { ...releases, path })).map(lineOf).join('\n'))
  if (command.page !== undefined) {
    await showWords(command.page)
    return true
  }
  const { pages, otherFiles } = await compareReleases(target, releases)
  for (const { path, change, title } of pages) console.log(`${signs[change]} ${path}  ${title}`)
  for (const { path } of pages.filter(({ change }) => change === 'changed').slice(0, shownPages)) {
    console.log(`\n${path}`)
    await showWords(path)
  }
  const { added, changed, removed } = otherFiles
  console.log(`\n${pages.length} pages differ; other files: +${added} ~${changed} −${removed}.`)
  return true
}

const lineOf = (line: DiffLine): string => {
  if (line.kind === 'gap') return `    … ${line.lines} equal lines`
  return `  ${{ same: ' ', added: '+', removed: '−' }[line.kind]} ${line.text}`
}
