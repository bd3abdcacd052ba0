import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { splitKeys } from './publicKeys.ts'

/** The keys of a data folder: one that signs, and all that are believed. */
export type Keyring = {
  privateKey: () => KeyObject
  /** The present key first, then the retired ones. */
  publicKeys: () => KeyObject[]
}

/** Signs; Ed25519, readable by its owner only. */
const presentFile = (dataFolder: string): string => join(dataFolder, 'signing-key.pem')

/** Public keys that signed before: releases of their time still verify. */
const retiredFile = (dataFolder: string): string => join(dataFolder, 'retired-keys.pem')

/** Opens the keys of a data folder and makes the first one. Files that were replaced are read again when asked. */
export const createKeyring = async (dataFolder: string): Promise<Keyring> => {
  const file = presentFile(dataFolder)
  await createKey(file)
  const present = whenReplaced(file, (pem) => createPrivateKey(pem))
  const retired = whenReplaced(retiredFile(dataFolder), splitKeys)
  const privateKey = (): KeyObject => {
    const key = present()
    if (key) return key
    throw new Error(
      `The signing key ${file} is gone. Next step: put it back from the backup, or start again without it.`,
    )
  }
  return { privateKey, publicKeys: () => [createPublicKey(privateKey()), ...(retired() ?? [])] }
}

/**
 * Replaces the signing key: the old one signs no more, what it has signed still verifies. Running publishers take the
 * new key up by themselves.
 */
export const rotateKey = async (dataFolder: string): Promise<void> => {
  const file = presentFile(dataFolder)
  const old = createPublicKey(createPrivateKey(await readFile(file, 'utf8')))
  const retired = await readFile(retiredFile(dataFolder), 'utf8').catch(emptyIfAbsent)
  // First the old key is believed, then it is replaced: an end in between leaves everything valid.
  await replace(retiredFile(dataFolder), `${retired}${old.export({ type: 'spki', format: 'pem' })}`, 0o644)
  await replace(file, newKey(), 0o600)
}

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const replace = async (file: string, text: string, mode: number): Promise<void> => {
  await rename(await writeTemporary(file, text, mode), file)
}

/** Two publishers that start at once end up with one key: the first link wins. */
const createKey = async (file: string): Promise<void> => {
  if (statSync(file, { throwIfNoEntry: false })) return
  await mkdir(join(file, '..'), { recursive: true })
  const temporary = await writeTemporary(file, newKey(), 0o600)
  await link(temporary, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(temporary, { force: true })
}

/** Writes a text beside a file, under a name of its own: the threads of a publisher start at once, in one process. */
const writeTemporary = async (file: string, text: string, mode: number): Promise<string> => {
  const temporary = `${file}.${randomUUID()}.tmp`
  await writeFile(temporary, text, { mode })
  await chmod(temporary, mode)
  return temporary
}

/** What a file holds, read anew when it was replaced; `undefined` while it is not there. One `stat` when it was not. */
const whenReplaced = <T>(file: string, read: (text: string) => T): (() => T | undefined) => {
  let known: { stamp: string; value: T } | undefined
  return () => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false })
    if (!found) return undefined
    const stamp = `${found.ino}:${found.mtimeNs}:${found.size}`
    if (known?.stamp !== stamp) known = { stamp, value: read(readFileSync(file, 'utf8')) }
    return known.value
  }
}

const emptyIfAbsent = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return ''
  throw error
}
