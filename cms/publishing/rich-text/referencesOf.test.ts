import type { RichText } from '@trangan/contract/rich-text'
import { expect, it } from 'vitest'
import { referencesOf } from './referencesOf.ts'

const linkTo = (id: string) => ({
  type: 'link' as const,
  target: { kind: 'document' as const, collection: 'files' as const, id },
  children: [],
})

it('finds pictures, files and links to files wherever they stand', () => {
  const richText: RichText = [
    { type: 'image', media: 'm1' },
    { type: 'file', file: 'f1' },
    { type: 'paragraph', children: [linkTo('f2')] },
    {
      type: 'list',
      ordered: false,
      items: [{ children: [], list: { type: 'list', ordered: true, items: [{ children: [linkTo('f3')] }] } }],
    },
    { type: 'table', rows: [[{ header: false, children: [linkTo('f4')] }]] },
  ]
  expect(referencesOf(richText)).toEqual({ media: ['m1'], files: ['f1', 'f2', 'f3', 'f4'] })
})

it('leaves links to documents that are read anyway alone', () => {
  const target = { kind: 'document' as const, collection: 'articles' as const, id: 'a1' }
  expect(referencesOf([{ type: 'paragraph', children: [{ type: 'link', target, children: [] }] }])).toEqual({
    media: [],
    files: [],
  })
})
