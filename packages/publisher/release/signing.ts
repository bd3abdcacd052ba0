import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { createKeyring, type Keyring } from './keyring.ts'
import { type Manifest, type SignedManifest, textOf } from './manifest.ts'

/** Signs what this machine publishes. */
export type Signer = {
  sign: (manifest: Manifest) => SignedManifest
  /** The manifest when it is signed with a key of ours, the present one or a retired one; else it throws. */
  verify: (signed: SignedManifest) => Manifest
  /** Signs any other text; `key` names the key. */
  signText: (text: string) => Signature
  /** Public keys that signatures are accepted from, the present one first; PEM, for whoever verifies elsewhere. */
  publicKeys: () => string[]
}

/** An Ed25519 signature (base64) and the name of the key it was made with. */
export type Signature = SignedManifest['signature']

/** The signer of a data folder; its key is made at the first start. Keys that change on disk are taken up at once. */
export const loadSigner = async (dataFolder: string): Promise<Signer> => signerOn(await createKeyring(dataFolder))

/** A signer that lives in memory; for tests and dry runs. */
export const createSigner = (privateKey: KeyObject = generateKeyPairSync('ed25519').privateKey): Signer =>
  signerOn({ privateKey: () => privateKey, publicKeys: () => [createPublicKey(privateKey)] })

/** The name of a public key: the first sixteen digits of its digest. */
export const nameOfKey = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)

/** Whether a text is signed with one of the keys. */
export const isSigned = (options: {
  text: string
  signature: Signature
  publicKeys: readonly KeyObject[]
}): boolean => {
  const { text, signature, publicKeys } = options
  const key = publicKeys.find((candidate) => nameOfKey(candidate) === signature.key)
  return key !== undefined && verify(null, Buffer.from(text), key, Buffer.from(signature.value, 'base64'))
}

const signerOn = (keyring: Keyring): Signer => {
  const signText = (text: string): Signature => {
    const privateKey = keyring.privateKey()
    const value = sign(null, Buffer.from(text), privateKey).toString('base64')
    return { key: nameOfKey(createPublicKey(privateKey)), value }
  }
  return {
    signText,
    sign: (manifest) => ({ manifest, signature: signText(textOf(manifest)) }),
    verify: ({ manifest, signature }) => {
      const publicKeys = keyring.publicKeys()
      if (isSigned({ text: textOf(manifest), signature, publicKeys })) return manifest
      const isOurs = publicKeys.some((key) => nameOfKey(key) === signature.key)
      const problem = isOurs ? 'does not fit its signature' : `is signed by another key (${signature.key})`
      throw new Error(`Release ${manifest.release} of ${manifest.agency} ${problem}: publish the agency again.`)
    },
    publicKeys: () => keyring.publicKeys().map(toPem),
  }
}

const toPem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString()
