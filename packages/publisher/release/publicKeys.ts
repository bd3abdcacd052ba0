import { createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { localDisk } from '../write/disk.ts'
import { replaceFile } from '../write/replaceFile.ts'
import { publicKeysFile } from './layout.ts'
import type { Signer } from './signing.ts'

/** Puts the public keys where the portal server finds them; nothing is written when they are there. */
export const writePublicKeys = async (folder: string, signer: Pick<Signer, 'publicKeys'>): Promise<void> => {
  const text = signer.publicKeys().join('')
  if ((await readText(folder)) === text) return
  await localDisk.makeFolder(folder)
  await replaceFile(localDisk, publicKeysFile(folder), text)
}

/** The public keys of a target's folder; none before the first was written. */
export const readPublicKeys = async (folder: string): Promise<KeyObject[]> => splitKeys(await readText(folder))

/** Every public key of a PEM text. */
export const splitKeys = (pem: string): KeyObject[] =>
  [...pem.matchAll(/-----BEGIN PUBLIC KEY-----[\s\S]*?-----END PUBLIC KEY-----/g)].map(([key]) => createPublicKey(key))

const readText = (folder: string): Promise<string> =>
  readFile(publicKeysFile(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
