import { memoryServer } from './memoryServer.ts'
import { pathServer } from './pathServer.ts'
import { secantusServer } from './secantusServer.ts'

/** A MongoDB for tests and trials: its URI (with `replicaSet=`), where it came from, and how to stop it. */
export type TrialMongodb = { uri: string; source: string; stop: () => Promise<void> }

export type TrialOptions = {
  /** Folder that keeps the data; without one they go when the server stops. */
  folder?: string | undefined
  /** Folder for what has to be downloaded, kept between runs. */
  cache: string
  env: Record<string, string | undefined>
}

/** The ways to come by a MongoDB, the best first; each answers `undefined` with its reason when it can't. */
type Way = (options: TrialOptions) => Promise<TrialMongodb>

const ways: { name: string; open: Way }[] = [
  { name: 'MONGODB_TEST_URI', open: givenServer },
  { name: 'mongod on the PATH', open: pathServer },
  { name: 'a mongod downloaded by mongodb-memory-server', open: memoryServer },
  { name: 'SecantusDB in a Python virtual environment', open: secantusServer },
]

/** The first MongoDB that can be had, or the reasons why there is none. */
export const findMongodb = async (options: TrialOptions): Promise<TrialMongodb | { reasons: string[] }> => {
  const reasons: string[] = []
  for (const way of ways) {
    try {
      return await way.open(options)
    } catch (error) {
      reasons.push(`${way.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { reasons }
}

async function givenServer({ env }: TrialOptions): Promise<TrialMongodb> {
  const uri = env.MONGODB_TEST_URI
  if (!uri) throw new Error('the variable is not set')
  return { uri, source: 'MONGODB_TEST_URI', stop: async () => {} }
}
