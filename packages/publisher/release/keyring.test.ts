import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bucketCount } from './bucket.ts'
import { rotateKey } from './keyring.ts'
import type { Manifest } from './manifest.ts'
import { loadSigner } from './signing.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trangan-keys-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const manifest: Manifest = {
  format: 1,
  agency: 'a',
  release: 1,
  buildId: 'b',
  createdAt: '2026-11-23T00:00:00.000Z',
  users: [],
  reason: 'publish',
  token: 1,
  files: 0,
  bytes: 0,
  buckets: Array.from({ length: bucketCount }, () => ''),
  recent: { files: '', gone: [] },
}

describe('the signing key', () => {
  it('is made once, for its owner alone', async () => {
    await Promise.all([loadSigner(folder), loadSigner(folder)])
    const pem = await readFile(join(folder, 'signing-key.pem'), 'utf8')
    expect((await stat(join(folder, 'signing-key.pem'))).mode & 0o777).toBe(0o600)
    await loadSigner(folder)
    expect(await readFile(join(folder, 'signing-key.pem'), 'utf8')).toBe(pem)
  })

  it('is one also when several threads of a publisher begin a little after each other', async () => {
    for (let turns = 0; turns < 40; turns += 1) {
      const data = join(folder, String(turns))
      const starting = [loadSigner(data)]
      for (let turn = 0; turn < turns / 4; turn += 1) {
        await setImmediate()
        starting.push(loadSigner(data))
      }
      const names = (await Promise.all(starting)).map((signer) => signer.sign(manifest).signature.key)
      expect(new Set(names).size).toBe(1)
      expect(await readdir(data)).toEqual(['signing-key.pem'])
    }
  })

  it('can be changed while publishers run: old releases verify, new ones are signed with the new key', async () => {
    const running = await loadSigner(folder)
    const old = running.sign(manifest)
    await rotateKey(folder)
    const young = running.sign(manifest)
    expect(young.signature.key).not.toBe(old.signature.key)
    for (const signer of [running, await loadSigner(folder)])
      for (const signed of [old, young]) expect(signer.verify(signed)).toEqual(manifest)
  })

  it('is believed no more once its public half is taken out of the retired ones', async () => {
    const signer = await loadSigner(folder)
    const old = signer.sign(manifest)
    await rotateKey(folder)
    await writeFile(join(folder, 'retired-keys.pem'), '')
    expect(() => signer.verify(old)).toThrow('is signed by another key')
  })

  it('refuses what was changed after it was signed', async () => {
    const signer = await loadSigner(folder)
    const signed = signer.sign(manifest)
    expect(() => signer.verify({ ...signed, manifest: { ...manifest, users: ['u2'] } })).toThrow(
      'does not fit its signature',
    )
  })
})
