import { fileURLToPath } from 'node:url'
import { findMongodb } from './findMongodb.ts'

/** Gives the integration tests their MongoDB in `MONGODB_TEST_URI`, for as long as the run lasts. */
export default async function setup(): Promise<() => Promise<void>> {
  const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url))
  const mongodb = await findMongodb({ cache, env: process.env })
  if ('reasons' in mongodb)
    throw new Error(`No MongoDB for the integration tests could be had:\n- ${mongodb.reasons.join('\n- ')}`)
  process.env.MONGODB_TEST_URI = mongodb.uri
  return mongodb.stop
}
