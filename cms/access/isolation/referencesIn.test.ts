import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { referencesIn } from './referencesIn.ts'

// The shape that Payload gives its sanitised fields, as far as references need it.
const fields = [
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'related', type: 'relationship', relationTo: ['articles', 'files'], hasMany: true },
  { name: 'body', type: 'richText', localized: true },
  {
    name: 'main',
    type: 'array',
    flattenedFields: [
      {
        name: 'target',
        type: 'group',
        flattenedFields: [{ name: 'category', type: 'relationship', relationTo: 'categories' }],
      },
    ],
  },
] as unknown as FlattenedField[]

const found = (data: Record<string, unknown>) =>
  referencesIn({ fields, data }).map(({ collection, id }) => `${collection}/${id}`)

const text = (...children: unknown[]) => ({ root: { type: 'root', children } })
const upload = { type: 'upload', relationTo: 'media', value: 'm2' }
const link = { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'articles', value: { id: 'a3' } } } }

describe('the references of a document', () => {
  it.each([
    ['an upload', { cover: 'm1' }, ['media/m1']],
    ['an upload that was read with its document', { cover: { id: 'm1', alt: 'x' } }, ['media/m1']],
    ['relations of several kinds', { related: [{ relationTo: 'files', value: 'f1' }] }, ['files/f1']],
    ['an upload in a rich text', { body: text({ type: 'paragraph', children: [upload] }) }, ['media/m2']],
    [
      'a link in a list in a rich text',
      { body: text({ type: 'list', children: [{ children: [link] }] }) },
      ['articles/a3'],
    ],
    ['both languages of a rich text', { body: { vi: text(upload), en: text(link) } }, ['media/m2', 'articles/a3']],
    ['a group in an array', { main: [{ target: { category: 'c1' } }] }, ['categories/c1']],
    ['nothing', { cover: null, related: [], body: undefined }, []],
  ])('are found in %s', (_where, data, expected) => {
    expect(found(data)).toEqual(expected)
  })

  it('tell in which field they stand', () => {
    const data = { main: [{}, { target: { category: 'c1' } }] }
    expect(referencesIn({ fields, data })).toEqual([
      { collection: 'categories', id: 'c1', path: 'main.1.target.category' },
    ])
  })
})
