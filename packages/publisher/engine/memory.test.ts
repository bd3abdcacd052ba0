import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { largeSnapshot } from '../examples/articles.ts'
import { exampleSettings } from '../examples/settings.ts'
import { emptyContents } from '../release/contents.ts'
import { packContent } from '../snapshot/parcel.ts'
import { inOnePart } from '../snapshot/parts.ts'
import { publishedAsRead } from '../snapshot/published.ts'
import { createMemories } from './memory.ts'

const parcel = await packContent(inOnePart(largeSnapshot(100)), { folder: tmpdir(), pause: async () => {} })

const memory = () => ({
  release: 1,
  contents: emptyContents(),
  published: publishedAsRead(parcel, exampleSettings),
})

it('What is remembered of portals is bounded: the one unused for longest is forgotten', () => {
  const memories = createMemories(300)
  for (const agency of ['a', 'b', 'a', 'c']) memories.remember(agency, memory())
  expect(memories.recall('b')).toBeUndefined()
  expect(memories.recall('a')?.published).toBeDefined()
  expect(memories.recall('c')?.published).toBeDefined()
})

it('The newest portal is remembered, however large it is', () => {
  const memories = createMemories(10)
  memories.remember('a', memory())
  expect(memories.recall('a')?.published).toBeDefined()
})
