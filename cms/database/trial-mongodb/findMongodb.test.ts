import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findMongodb } from './findMongodb.ts'

const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url))

describe('finding a MongoDB to try Trangan on', () => {
  it('takes the given server before any other', async () => {
    const found = await findMongodb({ cache, env: { MONGODB_TEST_URI: 'mongodb://db/?replicaSet=a' } })
    expect(found).toMatchObject({ uri: 'mongodb://db/?replicaSet=a', source: 'MONGODB_TEST_URI' })
  })

  it('gives the reason for each way that failed when there is none', async () => {
    const found = await findMongodb({ cache: '/dev/null', env: { PATH: '/nowhere' } })
    expect('reasons' in found && found.reasons).toMatchObject([
      'MONGODB_TEST_URI: the variable is not set',
      'mongod on the PATH: there is no mongod on the PATH',
      expect.stringContaining('a mongod downloaded by mongodb-memory-server: '),
      expect.stringContaining('SecantusDB in a Python virtual environment: '),
    ])
  })
})
