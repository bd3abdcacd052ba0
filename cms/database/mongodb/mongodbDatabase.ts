import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

type Options = { url: string; migrationFolder: string; allowStandalone: boolean }

/** Payload's MongoDB adapter; refused without a replica set, because it then leaves transactions out in silence. */
export const mongodbDatabase = ({ url, migrationFolder, allowStandalone }: Options): DatabaseAdapterObj => {
  if (!allowStandalone && !namesReplicaSet(url)) throw new Error(noReplicaSet)
  return mongooseAdapter({
    url,
    migrationDir: migrationFolder,
    ensureIndexes: true,
    afterOpenConnection: openTransactionsAtOnce,
  })
}

// mongodb+srv addresses get the name of the replica set from DNS.
const namesReplicaSet = (url: string): boolean => url.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]+/.test(url)

/**
 * Lets the server know of a transaction when it begins. MongoDB opens one with its first command, and Payload may send
 * several first commands side by side: those that arrive before it are refused ("does not match any in-progress").
 */
const openTransactionsAtOnce = (adapter: MongooseAdapter): void => {
  const begin = adapter.beginTransaction.bind(adapter)
  adapter.beginTransaction = async (options) => {
    const id = await begin(options)
    const session = id === null ? undefined : adapter.sessions[id]
    if (session)
      await adapter.connection.collection('payload-migrations').findOne({}, { session, projection: { _id: 1 } })
    return id
  }
}

const noReplicaSet = [
  'DATABASE_URL names no replica set, and MongoDB has transactions on replica sets only: a crash could lose changes.',
  '  - Start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to DATABASE_URL.',
  '  - To try things out without transactions, set TRANGAN_ALLOW_STANDALONE_MONGODB=1.',
].join('\n')
