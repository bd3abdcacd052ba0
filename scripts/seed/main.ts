import { join } from 'node:path'
import { getPayload } from 'payload'
import sharp from 'sharp'
import { migrate } from '../../cms/database/migrate.ts'
import { readEnvironment } from '../../cms/environment.ts'
import { tell } from '../start/progress.ts'
import { openLogins } from './logins.ts'
import { readContent } from './readContent.ts'
import { drawScene } from './scenes/drawScene.ts'
import { isUnseeded, seedProvince } from './seedProvince.ts'

const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config })
await migrate(payload)

if (await isUnseeded(payload))
  await seedProvince({
    payload,
    content: await readContent(),
    logins: await openLogins(join(readEnvironment().dataFolder, 'demo-logins.txt')),
    drawCover: ({ scene, seed }) =>
      sharp(Buffer.from(drawScene({ scene, seed })))
        .resize(1280, 720)
        .png({ compressionLevel: 1 })
        .toBuffer(),
    onProgress: (text) => tell({ type: 'progress', text }),
  })

await payload.destroy()
process.exit(0)
