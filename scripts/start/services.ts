import { join } from 'node:path'
import type { TrialMongodb } from '../../cms/database/trial-mongodb/findMongodb.ts'
import { type Program, supervise } from '../processes/supervise.ts'
import { memoryFlags } from '../publisher/memoryFlags.ts'
import type { Secrets } from './dataFolder.ts'
import type { Ports } from './ports.ts'

/** All that the programs of one start share. */
export type Installation = {
  root: string
  data: string
  ports: Ports
  secrets: Secrets
  mongodb?: TrialMongodb | undefined
}

/** The variables that every program is given; nothing else tells them where they are. */
export const environmentOf = ({ data, ports, secrets, mongodb }: Installation): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: mongodb?.uri ?? `file:${join(data, 'cms.db')}`,
  PAYLOAD_SECRET: secrets.payload,
  TRANGAN_DATA: data,
  TRANGAN_PORT: String(ports.portals),
  CMS_ORIGIN: `http://localhost:${ports.cms}`,
  PORTAL_ORIGIN: `http://{label}.localhost:${ports.portals}`,
})

const program = (installation: Installation, name: string, args: string[]): Program => ({
  name,
  args,
  cwd: installation.root,
  env: environmentOf(installation),
  log: join(installation.data, 'logs', `${name}.log`),
})

/** The CMS on Next; reachable from this machine only: put a proxy with HTTPS in front of it. */
export const startCms = (installation: Installation) =>
  supervise(
    program(installation, 'cms', [
      join(installation.root, 'node_modules/next/dist/bin/next'),
      'start',
      'cms',
      '--port',
      String(installation.ports.cms),
      '--hostname',
      'localhost',
    ]),
  )

/** The long-lived publisher. */
export const startPublisher = (installation: Installation) =>
  supervise(program(installation, 'publisher', [...memoryFlags, join(installation.root, 'scripts/publisher/main.ts')]))

/** The server of all portals. */
export const startPortals = (installation: Installation) =>
  supervise(program(installation, 'portals', [join(installation.root, 'sites/server/main.ts')]))
