import { expect, it } from 'vitest'
import { reasonsFor } from './runVitest.ts'

it('tells why tests were skipped, whether they say it or their file', () => {
  const skips = [
    { test: 'a commit that fails', reason: 'this is no SQLite' },
    { test: 'nginx with our configuration', reason: '' },
  ]
  expect(reasonsFor(skips, 'stdout | nginx.test.ts\n↷ nginx is not tested: there is none.\n')).toEqual([
    '↷ nginx is not tested: there is none.',
    '↷ a commit that fails: this is no SQLite',
  ])
})

it('names a skipped test that says nothing', () => {
  expect(reasonsFor([{ test: 'a test', reason: '' }], '')).toEqual(['↷ a test: it does not say why'])
})
