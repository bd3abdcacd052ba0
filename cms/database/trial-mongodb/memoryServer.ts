import { lookup } from 'node:dns/promises'
import { join } from 'node:path'
import type { TrialMongodb, TrialOptions } from './findMongodb.ts'
import { startReplicaSet } from './pathServer.ts'

const host = 'fastdl.mongodb.org'

/** Downloads a mongod once and starts it; fails within three seconds on a machine without a network. */
export const memoryServer = async ({ cache, folder }: TrialOptions): Promise<TrialMongodb> => {
  await inTime(lookup(host), 3_000)
  return startReplicaSet({ folder, source: 'mongodb-memory-server', binary: { downloadDir: join(cache, 'mongodb') } })
}

const inTime = async (promise: Promise<unknown>, limit: number): Promise<void> => {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`${host} did not answer within ${limit} ms`)), limit)
  try {
    await Promise.race([promise, late])
  } catch (error) {
    throw new Error(`${host} cannot be reached (${error instanceof Error ? error.message : error})`)
  } finally {
    clearTimeout(timer)
  }
}
