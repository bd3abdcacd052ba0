import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import type { TrialMongodb, TrialOptions } from './findMongodb.ts'

/** Full path of a program on the PATH, or `undefined`. */
export const findOnPath = async (program: string, path = ''): Promise<string | undefined> => {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const file = join(folder, program)
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file
  }
  return undefined
}

/** Starts the mongod of this machine as a replica set of one. */
export const pathServer = async ({ env, folder }: TrialOptions): Promise<TrialMongodb> => {
  const mongod = await findOnPath('mongod', env.PATH)
  if (!mongod) throw new Error('there is no mongod on the PATH')
  return startReplicaSet({ folder, source: mongod, binary: { systemBinary: mongod } })
}

type ReplicaSetOptions = {
  folder: string | undefined
  source: string
  binary: { systemBinary?: string; downloadDir?: string }
}

/** A replica set of one node, which is what MongoDB needs for transactions. */
export const startReplicaSet = async ({ folder, source, binary }: ReplicaSetOptions): Promise<TrialMongodb> => {
  const set = await MongoMemoryReplSet.create({
    binary: { ...binary, checkMD5: false },
    replSet: { count: 1, name: 'trangan', storageEngine: 'wiredTiger' },
    instanceOpts: [{ ...(folder ? { dbPath: folder } : {}), storageEngine: 'wiredTiger' }],
  })
  return { uri: set.getUri('trangan'), source, stop: async () => void (await set.stop()) }
}
