import { join } from 'node:path'
import { getPayload } from 'payload'
import { migrate } from '../../cms/database/migrate.ts'
import { readEnvironment } from '../../cms/environment.ts'
import { tell } from '../start/progress.ts'
import { chooseAgencies } from './chooseAgencies.ts'
import { openLogins } from './logins.ts'
import { makeDrawings } from './makeDrawings.ts'
import { makePrinting } from './print/makePrinting.ts'
import { readFaces } from './print/openSheet.ts'
import { readContent } from './readContent.ts'
import { openLettering } from './scenes/openLettering.ts'
import { seedFaster } from './seedFaster.ts'
import { isUnseeded, seedProvince } from './seedProvince.ts'

const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config })
await migrate(payload)

if (await isUnseeded(payload)) {
  const faces = await readFaces()
  await seedProvince({
    payload: seedFaster(payload),
    content: chooseAgencies(await readContent(), process.argv.slice(2)),
    logins: await openLogins(join(readEnvironment().dataFolder, 'demo-logins.txt')),
    draw: makeDrawings(openLettering(faces.bold)),
    print: makePrinting(faces),
    onProgress: (text) => tell({ type: 'progress', text }),
  })
}

await payload.destroy()
process.exit(0)
