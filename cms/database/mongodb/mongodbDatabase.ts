import { mongooseAdapter } from '@payloadcms/db-mongodb'

type Options = { url: string; migrationFolder: string; allowStandalone: boolean }

/** Payload's MongoDB adapter; refused without a replica set, because it then leaves transactions out in silence. */
export const mongodbDatabase = ({ url, migrationFolder, allowStandalone }: Options) => {
  if (!allowStandalone && !namesReplicaSet(url)) throw new Error(noReplicaSet)
  return mongooseAdapter({ url, migrationDir: migrationFolder, ensureIndexes: true })
}

// mongodb+srv addresses get the name of the replica set from DNS.
const namesReplicaSet = (url: string): boolean => url.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]+/.test(url)

const noReplicaSet = [
  'DATABASE_URL names no replica set, and MongoDB has transactions on replica sets only: a crash could lose changes.',
  '  - Start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to DATABASE_URL.',
  '  - To try things out without transactions, set TRANGAN_ALLOW_STANDALONE_MONGODB=1.',
].join('\n')
