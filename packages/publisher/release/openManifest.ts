import { hash } from 'node:crypto'
import { type Manifest, SignedManifest } from './manifest.ts'
import type { Signer } from './signing.ts'

/** Which manifest is asked for; with a digest, it must be the very text that has it. */
export type ManifestName = { agency: string; release: number; digest?: string | undefined }

/** The manifest in a file's text: signed by us, and the one that was asked for, not another in its place. */
export const openManifest = (text: string, signer: Pick<Signer, 'verify'>, name: ManifestName): Manifest => {
  const { agency, release, digest } = name
  const manifest = signer.verify(SignedManifest.parse(JSON.parse(text)))
  const isOther = manifest.agency !== agency || manifest.release !== release
  if (!isOther && (digest === undefined || hash('sha256', text, 'hex') === digest)) return manifest
  const found = isOther
    ? `release ${manifest.release} of ${manifest.agency} stands in its place`
    : 'its text was changed'
  throw new Error(`Release ${release} of ${agency} is not what it was: ${found}. Publish the agency again.`)
}
