import { describe, expect, it } from 'vitest'
import { drawFlame } from './drawFlame.ts'
import { timeByKind } from './kindOf.ts'
import { readProfile } from './readProfile.ts'

const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: { functionName, url: url && `file:///home/an/trangan/${url}` },
  children,
})

/** 8 ms of planning and 2 ms of hashing, called from the event loop; and a second of waiting. */
const profile = JSON.stringify({
  nodes: [
    node(1, '(root)', '', [2, 3]),
    node(2, '(idle)', ''),
    node(3, 'processImmediate', '', [4, 5]),
    node(4, 'fileAt<T>', 'packages/publisher/plan/fileAt.ts'),
    node(5, 'add', 'packages/publisher/write/createObjectWriter.ts', [6]),
    node(6, 'hash', ''),
  ],
  samples: [2, 4, 4, 6],
  timeDeltas: [1_000_000, 5_000, 3_000, 2_000],
})

describe('the chart of a profile', () => {
  it('leaves waiting out, and how the event loop came to run something', () => {
    const root = readProfile(profile)
    expect(root.total).toBe(10_000)
    expect([...root.children.values()].map(({ name, total }) => [name, total])).toEqual([
      ['fileAt<T>', 8_000],
      ['add', 2_000],
    ])
  })

  it('tells what time was spent on', () => {
    const times = timeByKind(readProfile(profile))
    expect(times.get('plan')).toBe(8_000)
    expect(times.get('hash')).toBe(2_000)
  })

  it('is SVG that names functions and never where the repository stands', () => {
    const chart = drawFlame(readProfile(profile), 'A publish')
    expect(chart).toContain('fileAt&lt;T&gt; packages/publisher/plan/fileAt.ts: 8 ms')
    expect(chart).not.toContain('/home/an')
  })
})
