import { describe, expect, it } from 'vitest'
import { changesOf } from './changesOf.ts'
import { liveOnly } from './readLive.ts'

const base = { id: 'd1', user: 'u1' }
const rows = (question: Omit<Parameters<typeof changesOf>[0], 'id' | 'user'>) =>
  changesOf({ ...base, ...question }).map(
    ({ agency, operation, document }) => `${agency} ${operation} ${document?.collection ?? '-'}`,
  )

const inAgency = { id: 'd1', agency: 'g1' }

describe('the rows of a change', () => {
  it.each([
    ['first publication', { collection: 'articles', before: undefined, after: inAgency }, ['g1 publish articles']],
    ['an edit', { collection: 'articles', before: inAgency, after: inAgency }, ['g1 publish articles']],
    ['taken down', { collection: 'articles', before: inAgency, after: undefined }, ['g1 unpublish articles']],
    [
      'deleted',
      { collection: 'articles', before: inAgency, after: undefined, operation: 'delete' },
      ['g1 delete articles'],
    ],
    ['never shown', { collection: 'articles', before: undefined, after: undefined }, []],
    [
      'a procedure that moves from one agency to another and stays with a third',
      {
        collection: 'procedures',
        before: { id: 'd1', agencies: ['g1', 'g2'] },
        after: { id: 'd1', agencies: [{ id: 'g2' }, 'g3'] },
      },
      ['g1 unpublish procedures', 'g2 publish procedures', 'g3 publish procedures'],
    ],
    [
      'an agency',
      { collection: 'agencies', before: { id: 'd1' }, after: { id: 'd1' } },
      ['d1 rebuild -', 'province rebuild -'],
    ],
    ['a deleted agency', { collection: 'agencies', before: { id: 'd1' }, after: undefined }, ['province rebuild -']],
  ] as const)('%s', (_title, question, expected) => {
    expect(rows(question)).toEqual(expected)
  })

  it('name who did it', () => {
    expect(changesOf({ ...base, collection: 'pages', before: undefined, after: inAgency })[0]?.user).toBe('u1')
  })
})

describe('what portals show', () => {
  it.each([
    ['articles', { id: 1, _status: 'published' }, true],
    ['articles', { id: 1, _status: 'draft' }, false],
    ['articles', { id: 1, _status: 'published', deletedAt: '2026-01-01' }, false],
    ['categories', { id: 1 }, true],
    ['procedures', { id: 1, isPublished: true }, true],
    ['procedures', { id: 1, isPublished: false }, false],
    ['procedures', { id: 1 }, false],
    ['articles', null, false],
  ] as const)('%s %j: %s', (collection, document, shown) => {
    expect(liveOnly(collection, document) !== undefined).toBe(shown)
  })
})
