import { describe, expect, it } from 'vitest'
import { findDisorder } from './findDisorder.ts'
import { orderDrill } from './orderDrill.ts'
import { readTrace } from './readTrace.ts'

describe('the order of writing', () => {
  it('is bytes, name, folder; objects, manifest, pointer: as the system saw it', async (context) => {
    const report = await orderDrill({ articles: 3 })
    if ('skipped' in report) return context.skip(report.skipped)
    expect(report.problems).toEqual([])
    expect(report.renames).toBeGreaterThan(20)
    expect(report.syncs).toBeGreaterThan(5)
  }, 120_000)
})

describe('the reader of traces', () => {
  const trace = (...lines: string[]) => findDisorder(readTrace(lines.map((line) => `7 ${line}`).join('\n')), '/p')
  const object = ['write(20</p/objects/aa/x.tmp>, ..., 9) = 9', 'fsync(20</p/objects/aa/x.tmp>) = 0']
  const named = ['rename("/p/objects/aa/x.tmp", "/p/objects/aa/x") = 0', 'fsync(21</p/objects/aa>) = 0']
  const pointed = ['rename("/p/agencies/a/live.tmp", "/p/agencies/a/live") = 0', 'fsync(22</p/agencies/a>) = 0']

  it('accepts the right order, and a sync of the whole file system in its place', () => {
    expect(trace(...object, ...named, ...pointed)).toEqual([])
    expect(trace(object[0] ?? '', 'syncfs(3</p>) = 0', ...named, ...pointed)).toEqual([])
  })

  it('understands calls that were interrupted by another thread', () => {
    const halves = ['fsync(20</p/objects/aa/x.tmp> <unfinished ...>', '<... fsync resumed>) = 0']
    expect(trace(object[0] ?? '', ...halves, ...named, ...pointed)).toEqual([])
  })

  it.each([
    ['a file is named before its bytes are safe', [object[0] ?? '', ...named, object[1] ?? '', ...pointed]],
    ['the pointer moves before the names of objects are safe', [...object, named[0] ?? '', ...pointed, named[1] ?? '']],
    ['the last folder is not synced', [...object, ...named, pointed[0] ?? '']],
    ['a sync failed', [object[0] ?? '', 'fsync(20</p/objects/aa/x.tmp>) = -1 EIO', ...named, ...pointed]],
  ])('notices when %s', (_title, lines) => {
    expect(trace(...lines)).toHaveLength(1)
  })
})
