import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { completeEnvironment, rememberInstallation } from './installation.ts'

const folder = () => mkdtemp(join(tmpdir(), 'trangan-installation-'))
const started = {
  DATABASE_URL: 'mongodb://127.0.0.1:1234/trangan?replicaSet=a',
  TRANGAN_PORT: '9000',
  CMS_ORIGIN: 'http://localhost:9001',
  PORTAL_ORIGIN: 'http://{label}.localhost:9000',
}

it('lets a later command work on the database and the addresses of the last start', async () => {
  const data = await folder()
  await rememberInstallation(data, { ...started, PAYLOAD_SECRET: 'not kept here' })
  const environment = await completeEnvironment({ TRANGAN_DATA: data }, '/')
  expect(environment).toMatchObject({ ...started, TRANGAN_DATA: data })
  expect(environment.PAYLOAD_SECRET).toHaveLength(43)
})

it('prefers what is given', async () => {
  const data = await folder()
  await rememberInstallation(data, started)
  expect(await completeEnvironment({ TRANGAN_DATA: data, DATABASE_URL: 'file:/x.db' }, '/')).toMatchObject({
    DATABASE_URL: 'file:/x.db',
    PORTAL_ORIGIN: started.PORTAL_ORIGIN,
  })
})

it('says what to do when the file is broken', async () => {
  const data = await folder()
  await writeFile(join(data, 'installation.json'), '{')
  await expect(completeEnvironment({ TRANGAN_DATA: data }, '/')).rejects.toThrow(/cannot be read[\s\S]*npm start/)
})
