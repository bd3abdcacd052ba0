import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, type SignedManifest, textOf } from './manifest.ts'

/** Signs what this machine publishes; `publicKey` is in PEM form, for whoever verifies elsewhere. */
export type Signer = {
  sign: (manifest: Manifest) => SignedManifest
  /** The manifest when its signature is ours and fits; else it throws. */
  verify: (signed: SignedManifest) => Manifest
  publicKey: string
}

/**
 * The signing key of a data folder (`signing-key.pem`, Ed25519), made at the first start and readable by its owner
 * only. To change it: remove the file, start again, publish everything; older releases then verify no longer.
 */
export const loadSigner = async (dataFolder: string): Promise<Signer> => {
  const file = join(dataFolder, 'signing-key.pem')
  const pem = (await readIfThere(file)) ?? (await createKey(file))
  return createSigner(createPrivateKey(pem))
}

/** A signer that lives in memory; for tests and dry runs. */
export const createSigner = (privateKey: KeyObject = generateKeyPairSync('ed25519').privateKey): Signer => {
  const publicKey = createPublicKey(privateKey)
  const key = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
  return {
    sign: (manifest) => ({
      manifest,
      signature: { key, value: sign(null, Buffer.from(textOf(manifest)), privateKey).toString('base64') },
    }),
    verify: ({ manifest, signature }) => {
      const isOurs = signature.key === key
      if (isOurs && verify(null, Buffer.from(textOf(manifest)), publicKey, Buffer.from(signature.value, 'base64')))
        return manifest
      const problem = isOurs ? 'does not fit its signature' : `is signed by another key (${signature.key})`
      throw new Error(`Release ${manifest.release} of ${manifest.agency} ${problem}: publish the agency again.`)
    },
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

const readIfThere = async (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

/** Two processes that start at once end up with one key: the first link wins. */
const createKey = async (file: string): Promise<string> => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const temporary = `${file}.${process.pid}.tmp`
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(temporary, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  await chmod(temporary, 0o600)
  await link(temporary, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(temporary, { force: true })
  return readFile(file, 'utf8')
}
