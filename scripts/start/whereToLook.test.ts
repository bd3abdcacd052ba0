import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { whereToLook } from './whereToLook.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'trangan-start-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

const lastLines = () =>
  whereToLook({
    installation: { root: '/', data, ports: { portals: 8080, cms: 8081 }, secrets: { payload: '' } },
    seconds: 7,
  })

it('The last lines of a start name portals that are there, each once, and no other', async () => {
  const portal = (label: string) => ({ agency: label, origin: `http://${label}.localhost:8080` })
  const hosts = {
    localhost: { agency: 'province', origin: 'http://localhost:8080' },
    'sodulich.localhost': portal('sodulich'),
    'sodulich.ninhbinh.gov.vn': portal('sodulich'),
    'soyte.localhost': portal('soyte'),
  }
  await mkdir(join(data, 'portals'))
  await writeFile(join(data, 'portals', 'hosts.json'), JSON.stringify({ format: 1, hosts }))
  expect((await lastLines()).match(/http:\S+/g)).toEqual([
    'http://localhost:8081/admin',
    'http://localhost:8080/',
    'http://sodulich.localhost:8080/',
    'http://soyte.localhost:8080/',
  ])
})

it('They name none before the first publish', async () => {
  expect(await lastLines()).not.toContain('.localhost')
})
