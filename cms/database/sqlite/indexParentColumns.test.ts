import { expect, it } from 'vitest'
import { indexParentColumns } from './indexParentColumns.ts'

it('indexes the column of the parent unless an index starts with it', () => {
  const columns = { _parentID: { name: '_parent_id' }, order: { name: '_order' } }
  const bare = { name: 'hosts', columns }
  const ordered = { name: 'rows', columns, indexes: { both: { name: 'both', on: ['order', '_parentID'] } } }
  const indexed = { name: 'texts', columns, indexes: { own: { name: 'own', on: '_parentID' } } }
  indexParentColumns([bare, ordered, indexed])
  expect(bare).toHaveProperty('indexes.byParent__parentID', { name: 'hosts_by_parent_idx', on: '_parentID' })
  expect(Object.keys(ordered.indexes)).toEqual(['both', 'byParent__parentID'])
  expect(Object.keys(indexed.indexes)).toEqual(['own'])
})
