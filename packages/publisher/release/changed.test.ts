import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Entry } from './bucket.ts'
import { changedFrom, isUnchanged, packChanged, unpackChanged } from './changed.ts'
import { type Changes, type Contents, emptyContents, withChanges } from './contents.ts'

const entry = (text: string): Entry => ({ sha256: hash('sha256', text), size: 1, type: 'text/html', input: text })
const first: Changes = new Map(['/', '/a/', '/b/'].map((path) => [path, entry(path)] as const))
const second: Changes = new Map([
  ['/', entry('other')],
  ['/b/', undefined],
  ['/c/', entry('/c/')],
  ['/d/', entry('/d/')],
])
const released = (before: Contents, changes: Changes) =>
  withChanges(before, changes, async (text) => hash('sha256', text))

describe('what a release changes', () => {
  it('is counted by what was there before', async () => {
    const before = await released(emptyContents(), first)
    expect(changedFrom(before, second)).toMatchObject({ added: 2, changed: 1, removed: 1 })
    expect(isUnchanged(changedFrom(before, second))).toBe(false)
    expect(isUnchanged(changedFrom(before, new Map()))).toBe(true)
  })

  it('is the same when a thread tells it, of a first release and of a later one', async () => {
    let before = emptyContents()
    for (const changes of [first, second]) {
      const after = await released(before, changes)
      const told = structuredClone(packChanged(before, changedFrom(before, changes)))
      const [here, there] = [changedFrom(before, changes), unpackChanged(told, after)]
      expect(new Map([...there.all()].sort())).toEqual(new Map([...changes].sort()))
      expect({ ...there, all: undefined }).toEqual({ ...here, all: undefined })
      before = after
    }
  })
})
