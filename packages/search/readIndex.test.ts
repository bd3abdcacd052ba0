import { expect, it } from 'vitest'
import { readIndex } from './readIndex.ts'

const files: Record<string, unknown> = {
  '/root.json': { format: 1, shards: ['/a.json', '/b.json'] },
  '/a.json': [{ href: '/x/', type: 'news', title: 'X' }],
  '/b.json': [{ href: '/y/', type: 'page', title: 'Y', summary: 'Z' }],
}

it('reads the documents of all shards', async () => {
  const documents = await readIndex('/root.json', async (path) => files[path])
  expect(documents.map(({ href }) => href)).toEqual(['/x/', '/y/'])
})

it('refuses an index of a form that it does not know', async () => {
  await expect(readIndex('/r', async () => ({ format: 2, shards: [] }))).rejects.toThrow()
})
