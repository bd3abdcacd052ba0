import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('the options of npm run publish', () => {
  it.each([
    [['--all'], { action: 'publish', agency: 'all', isForced: false }],
    [['soxaydung', '--force'], { action: 'publish', agency: 'soxaydung', isForced: true }],
    [['--all', '--check'], { action: 'check', agency: 'all' }],
    [['SXD', '--releases'], { action: 'releases', agency: 'SXD' }],
    [['SXD', '--resume'], { action: 'resume', agency: 'SXD' }],
    [['--rotate-key'], { action: 'rotate-key', agency: 'all' }],
    [['SXD', '--compare', '12', '15'], { action: 'compare', agency: 'SXD', from: 12, to: 15 }],
    [
      ['--compare', '12', '15', 'SXD', '--page', '/'],
      { action: 'compare', agency: 'SXD', from: 12, to: 15, page: '/' },
    ],
    [['SXD', '--rollback', '12'], { action: 'rollback', agency: 'SXD', to: 12 }],
    [
      ['--all', '--rollback', '2026-11-20T14:30'],
      { action: 'rollback', agency: 'all', to: new Date('2026-11-20T07:30:00Z') },
    ],
    [
      ['SXD', '--as-of', '2026-11-20'],
      { action: 'as-of', agency: 'SXD', moment: new Date('2026-11-20T16:59:59.999Z') },
    ],
  ])('understand %j', (args, command) => {
    expect(readOptions(args)).toEqual(command)
  })

  it.each([
    [[], 'Name one agency, or --all.'],
    [['SXD', '--all'], 'Name one agency, or --all.'],
    [['--all', '--rollback', '3'], '--rollback to a number is for one agency at a time'],
    [['SXD', '--rollback', 'yesterday'], 'not "yesterday"'],
    [['SXD', '--as-of', '20/11/2026'], '--as-of takes a moment such as 2026-11-20'],
    [['SXD', '--as-of', '2026-13-40'], 'not "2026-13-40"'],
    [['SXD', '--compare', '12'], '--compare takes numbers of releases, not ""'],
    [['--all', '--compare', '12', '13'], '--compare is for one agency at a time'],
    [['--all', '--check', '--verify'], '--check and --verify cannot be had at once'],
    [['--all', '--quick'], "Unknown option '--quick'"],
  ])('say what is wrong with %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})
