import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('the options of npm run publish', () => {
  it.each([
    [['--all'], { action: 'publish', agency: 'all', isForced: false }],
    [['soxaydung', '--force'], { action: 'publish', agency: 'soxaydung', isForced: true }],
    [['--all', '--check'], { action: 'check', agency: 'all', isForced: false }],
    [['SXD', '--rollback', '12'], { action: 'rollback', agency: 'SXD', isForced: false, release: 12 }],
  ])('understand %j', (args, command) => {
    expect(readOptions(args)).toEqual(command)
  })

  it.each([
    [[], 'Name one agency, or --all.'],
    [['SXD', '--all'], 'Name one agency, or --all.'],
    [['--all', '--rollback', '3'], '--rollback is for one agency at a time.'],
    [['SXD', '--rollback', 'yesterday'], 'not "yesterday"'],
    [['--all', '--check', '--verify'], '--check and --verify cannot be had at once'],
    [['--all', '--quick'], "Unknown option '--quick'"],
  ])('say what is wrong with %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})
