import type { Blob } from '@trangan/contract'
import type { HtmlPage, Shell } from '@trangan/contract/pages'
import { digestOf, digestOfThing } from './digests.ts'
import type { Asset } from './settings.ts'

/** One file of a portal as planned; `input` is equal exactly when the file is. */
export type PlannedFile = { path: string; type: string; input: string } & (
  | { kind: 'page'; page: HtmlPage; shell: Shell }
  | { kind: 'text'; text: string }
  | { kind: 'blob'; blob: Blob }
  | { kind: 'asset'; asset: Asset }
  | { kind: 'made'; make: () => Uint8Array }
)

/** All files of a portal, each made when it is asked for: a portal has tens of thousands. */
export type Plan = {
  paths: () => Iterable<string>
  /** The file at a path, `undefined` when the portal has none there. */
  fileAt: (path: string) => PlannedFile | undefined
}

/** A page to render; `salt` stands for build and shell. */
export const pageFile = (options: { page: HtmlPage; shell: Shell; salt: string }): PlannedFile => {
  const { page, shell, salt } = options
  return {
    kind: 'page',
    path: page.head.path,
    type: 'text/html; charset=utf-8',
    input: digestOfThing([salt, page]),
    page,
    shell,
  }
}

/** A file whose text the plan writes by itself. */
export const textFile = (options: { path: string; type: string; text: string }): PlannedFile => ({
  kind: 'text',
  ...options,
  input: digestOf(options.text),
})

/** A picture or file of the CMS. */
export const blobFile = (path: string, blob: Blob): PlannedFile => ({
  kind: 'blob',
  path,
  type: blob.type,
  input: blob.sha256.slice(0, 22),
  blob,
})

/** A file of the portal application. */
export const assetFile = (asset: Asset): PlannedFile => ({
  kind: 'asset',
  path: asset.path,
  type: asset.type,
  input: asset.sha256.slice(0, 22),
  asset,
})

/** What build and shell add to the hash of every page. */
export const saltOf = (buildId: string, shell: Shell): string => digestOf(`${buildId}\n${JSON.stringify(shell)}`)
