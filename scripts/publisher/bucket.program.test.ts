import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { freePort } from '@trangan/publisher/examples/freePort.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData } from '../../cms/testing/content.ts'
import { makeAgency } from '../../cms/testing/people.ts'
import { startCms, type TestCms } from '../../cms/testing/startCms.ts'
import { startTrialS3 } from '../../packages/publisher/targets/s3/examples/trialS3.ts'
import { fetchPortal } from '../processes/fetchPortal.ts'
import { type StartedProgram, startProgram } from '../processes/startProgram.ts'
import { memoryFlags } from './memoryFlags.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isBuilt = existsSync(join(root, 'dist/portals/server/entry.mjs'))
const s3 = isBuilt ? await startTrialS3() : { reason: 'the portals are not built (npm run build)' }
const isMissing = 'reason' in s3
if (isMissing) console.log(`↷ Publishing to a bucket from end to end is not tested: ${s3.reason}.`)

const prefix = 'tinh'
const first = 'Khai mạc lễ hội Tràng An'
const second = 'Lễ hội Tràng An lùi một ngày'

describe.skipIf(isMissing)('a province that publishes to a bucket and serves on another machine', () => {
  let cms: TestCms
  let served: string
  let publisher: StartedProgram
  let server: StartedProgram
  let port: number
  let article: string
  let client: S3Client
  let env: NodeJS.ProcessEnv

  beforeAll(async () => {
    if (isMissing) return
    cms = await startCms()
    const agency = (await makeAgency(cms.payload, 'lehoi')).id
    const data = { ...articleData(agency, first), slug: 'le-hoi', _status: 'published' } as const
    article = (await cms.payload.create({ collection: 'articles', data })).id
    served = await mkdtemp(join(tmpdir(), 'trangan-served-'))
    port = await freePort()
    const endpoint = `http://127.0.0.1:${s3.port}`
    const { accessKeyId, secretAccessKey } = s3.credentials
    client = new S3Client({ region: 'us-east-1', endpoint, forcePathStyle: true, credentials: s3.credentials })
    env = {
      ...process.env,
      NODE_ENV: 'production',
      PORTAL_ORIGIN: `http://{label}.localhost:${port}`,
      TRANGAN_PUBLISH_TARGET: `s3://portals/${prefix}`,
      TRANGAN_S3_ENDPOINT: endpoint,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    }
    publisher = startProgram({ args: [...memoryFlags, 'scripts/publisher/main.ts'], cwd: root, env })
    for (const id of ['province', agency]) await publisher.printed(`✔ ${id}: release 1 live`)
    server = startProgram({
      args: ['sites/server/main.ts'],
      cwd: root,
      env: { ...env, TRANGAN_DATA: served, TRANGAN_PORT: String(port), TRANGAN_FOLLOW_SECONDS: '0.2' },
    })
    await server.printed('Portals are served')
  })
  afterAll(async () => {
    if (isMissing) return
    await Promise.all([publisher?.stop(), server?.stop()])
    client?.destroy()
    await cms?.stop()
    await s3.stop()
    await rm(served, { recursive: true, force: true })
  })

  const page = async (path: string) => (await fetchPortal(`http://lehoi.localhost:${port}${path}`)).text
  const publishCommand = async (...args: string[]) => {
    const started = startProgram({ args: ['scripts/publisher/publish.ts', ...args], cwd: root, env })
    return { code: await started.ended, output: started.output() }
  }
  const command = (...args: string[]) => publishCommand('lehoi', ...args)
  const keyOfHome = async (): Promise<string> => {
    const { Contents = [] } = await client.send(
      new ListObjectsV2Command({ Bucket: 'portals', Prefix: `${prefix}/objects/` }),
    )
    for (const { Key = '' } of Contents) {
      if (!/[0-9a-f]{64}$/.test(Key)) continue
      const { Body } = await client.send(new GetObjectCommand({ Bucket: 'portals', Key }))
      const text = (await Body?.transformToString()) ?? ''
      if (text.startsWith('<!DOCTYPE html>') && text.includes(second)) return Key
    }
    throw new Error('No page with the article is in the bucket.')
  }

  it('shows what was published before', async () => {
    expect(await page('/tin-tuc/le-hoi/')).toContain(first)
  })

  it('is compared with the content as a whole by command, with progress', async () => {
    const { code, output } = await publishCommand('--all')
    expect(output).toContain('[2/2] ✔ ')
    expect(output).toContain('lehoi: nothing changed, release 1 stays')
    expect(output).toContain('2 portals published')
    expect(code).toBe(0)
  })

  it('shows a change that is saved, and the editor gets a receipt', async () => {
    await cms.payload.update({ collection: 'articles', id: article, data: { title: second, _status: 'published' } })
    await expect.poll(() => page('/tin-tuc/le-hoi/'), { timeout: 20_000 }).toContain(second)
    const receipts = async () => {
      const where = { documentId: { equals: article } }
      return (await cms.payload.find({ collection: 'receipts', where })).docs
    }
    await expect.poll(receipts).toMatchObject([{ release: 2, paths: ['/tin-tuc/le-hoi/'] }])
  })

  it('tells its releases, and the words that changed between two', async () => {
    const { output } = await command('--releases')
    expect(output).toMatch(/● +2 [\s\S]* 1 /)
    const compared = await command('--compare', '1', '2', '--page', '/tin-tuc/le-hoi/')
    expect(compared.output).toContain(`+ ${second}`)
  })

  it('opens the past to who asks for a date', async () => {
    const { output } = await command('--as-of', '2099-01-01')
    const address = /http:\S+_xem-lai\/\S+/.exec(output)?.[0] ?? ''
    await expect.poll(async () => (await fetchPortal(address)).status, { timeout: 10_000 }).toBe(303)
  })

  it('goes back to an older release, and on again', async () => {
    expect((await command('--rollback', '1')).code).toBe(0)
    await expect.poll(() => page('/tin-tuc/le-hoi/'), { timeout: 20_000 }).toContain(first)
    expect((await command('--resume')).code).toBe(0)
    await expect.poll(() => page('/tin-tuc/le-hoi/'), { timeout: 20_000 }).toContain(second)
  })

  it('notices an altered file in the bucket, and repairs it', async () => {
    const Key = await keyOfHome()
    await client.send(new PutObjectCommand({ Bucket: 'portals', Key, Body: 'Ai đó đã sửa.' }))
    const found = await command('--verify')
    expect(found.output).toContain('repaired: lehoi is whole again')
    expect(found.code).toBe(0)
    expect((await command('--verify')).output).toContain('files as signed')
  })
})
