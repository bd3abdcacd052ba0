import type { Blob, PortalListing, Snapshot } from '@trangan/contract'
import type { RenderInput } from '@trangan/contract/pages'
import type { Asset } from './plan/settings.ts'
import type { HostMap } from './release/hosts.ts'
import type { LivePointer, Manifest, SignedManifest } from './release/manifest.ts'
import type { SnapshotParts } from './snapshot/parts.ts'

/** Where published content is read. Every answer is whole and validated, or the promise rejects: never a part. */
export type ContentSource = {
  /** Agencies that exist today, in the order in which the province lists them. */
  listPortals(): Promise<PortalListing[]>
  /** Everything one agency has published, at one moment; rejects when the agency does not exist. */
  readSnapshot(agency: string): Promise<Snapshot>
  /** The same in parts as they come out of the database, so that a large portal is never in memory as a whole. */
  readParts?(agency: string): SnapshotParts
  /**
   * The present state of single documents of one agency, so that publishing one article reads one article. Without
   * it, or when it answers `undefined` (as for `synonyms`), the whole snapshot is read.
   */
  readPatch?(agency: string, documents: DocumentRef[]): Promise<SnapshotPatch | undefined>
  /** Bytes of a picture or file. */
  readBlob(blob: Blob): Promise<Uint8Array>
}

/** A document by collection and id; `collection` is the key of the snapshot it stands in. */
export type DocumentRef = { collection: string; id: string }

/** What an agency's snapshot must take over to be up to date again. */
export type SnapshotPatch = {
  /** Published documents as they are now, with every picture and file that they use. */
  put: Partial<Omit<Snapshot, 'agency' | 'menus' | 'home' | 'synonyms'>>
  /** Asked for, but not published (any more). */
  removed: DocumentRef[]
  /** Present where the agency, its menus or its home page were asked for (collections `agencies`, `menus`, `home`). */
  agency?: Snapshot['agency'] | undefined
  menus?: Snapshot['menus'] | undefined
  home?: Snapshot['home'] | undefined
}

/** What changed, written in the transaction of the change. `document` is absent when the whole portal is meant. */
export type Change = {
  id: string
  agency: string
  document?: DocumentRef | undefined
  operation: 'publish' | 'unpublish' | 'delete' | 'rebuild'
  /** Id of the user, for the release's record. */
  user?: string | undefined
  createdAt: string
}

/** Work taken from the outbox: all that waits for one agency, ours while the lease is renewed. */
export type Lease = {
  agency: string
  changes: Change[]
  /** Fencing token: grows with every lease of the agency; a target refuses a smaller one than it has seen. */
  token: number
}

export type Outbox = {
  /** The agency that waits longest and that nobody works on, or `undefined`. */
  take(worker: string): Promise<Lease | undefined>
  /** Heartbeat; false when the lease was lost, then the work must be dropped. */
  renew(lease: Lease): Promise<boolean>
  /** The changes are live: writes the receipts and takes the changes out of the outbox. */
  complete(lease: Lease, receipt: Receipt): Promise<void>
  /** The changes stay in the outbox, with the reason shown to their editors. */
  fail(lease: Lease, reason: PublishFailure): Promise<void>
}

/** What went live: shown to the editor on the document. `release` numbers the releases of one agency from 1. */
export type Receipt = {
  agency: string
  release: number
  liveAt: string
  /** Milliseconds from the oldest change of the release to live. */
  duration: number
  added: number
  changed: number
  removed: number
  /** The older release whose files are live again, after a rollback. */
  restored?: number | undefined
  /** For each document of the lease, the addresses it has now; none when it was taken down. */
  documents: (DocumentRef & { paths: string[] })[]
  /** What else became different for them; absent when the whole portal was meant. */
  touched?: Touched | undefined
}

/** Addresses that changed beside those of the documents themselves: the first ones by name, all of them by number. */
export type Touched = Record<'pages' | 'feeds' | 'removed', { paths: string[]; count: number }>

/** Everything that can go wrong while publishing; anything else is a bug and throws. */
export type PublishFailure = {
  code: 'content-unreadable' | 'render-failed' | 'target-failed' | 'too-many-removals' | 'lease-lost'
  message: string
  /** Pages that would go, where a person has to agree; a hundred at most. */
  paths?: string[] | undefined
}

/** Turns a page's view model into bytes; pure, so that equal input means equal bytes. */
export type Renderer = {
  /** Changes with every change of code or of theme: part of every page's hash. */
  buildId: string
  render(input: RenderInput): Promise<Uint8Array>
  /** The same page by documented ways alone: what `check` compares with. */
  renderDocumented(input: RenderInput): Promise<Uint8Array>
  /** Scripts, styles and fonts that the pages need. */
  assets: readonly Asset[]
  readAsset(asset: Asset): Promise<Uint8Array>
}

/** A release to make live: its manifest's text, and what must still be live at that moment. */
export type Switch = {
  agency: string
  release: number
  /** Signed manifest as it is written. */
  manifest: string
  token: number
  /** The release that this one was planned against; `undefined` when it is the agency's first. */
  base: number | undefined
}

/** Bytes on their way to a target; nothing is promised before `flush` is done. */
export type ObjectWriter = {
  /** Takes bytes over and answers with their digest. */
  add(bytes: Uint8Array): Promise<{ sha256: string; size: number }>
  /** Whether the target holds such an object already. */
  has(object: { sha256: string; size: number }): Promise<boolean>
  /** All that was added is in place, durably. */
  flush(): Promise<void>
  /** Gives up what is on its way: the release will not be made. */
  discard(): Promise<void>
}

/** The compressed forms in which servers send objects. */
export type ObjectForms = {
  /** Makes the forms that an object does not have yet; `read` gives its bytes. */
  make(sha256: string, read: () => Promise<Uint8Array>): Promise<void>
  /** What is wrong with the forms of a whole object; `undefined` when they hold its bytes, or it has none. */
  damageOf(sha256: string): Promise<string | undefined>
  /** Takes an object's forms away; the plain bytes are served until they are made again. */
  remove(sha256: string): Promise<void>
  /** Makes an object anew from one of its forms; false when none holds its bytes. */
  recover(sha256: string): Promise<boolean>
}

/** Where releases go: a folder of this machine, or a bucket. */
export type Target = {
  /** Number and token of the live release; `undefined` before the first. */
  readPointer(agency: string): Promise<LivePointer | undefined>
  /** The manifest of a release, its signature verified; with a digest, it must be the very text that has it. */
  readManifest(agency: string, release: number, digest?: string): Promise<Manifest>
  /** Numbers of the kept releases, the oldest first. */
  listReleases(agency: string): Promise<number[]>
  /** An object's bytes; rejects when they are not those of its name. */
  readObject(sha256: string): Promise<Uint8Array>
  /** Takes a damaged object out, so that it is written again. */
  removeObject(sha256: string): Promise<void>
  /** Compressed forms beside objects. */
  forms: ObjectForms
  /** Agencies that have ever been published. */
  listAgencies(): Promise<string[]>
  /** All objects with their age (milliseconds since 1970). */
  listObjects(): AsyncIterable<{ sha256: string; size: number; modifiedAt: number }>
  /** Takes away what publishers that died left half-written before a moment (milliseconds since 1970). */
  removeLeftovers?(before: number): Promise<void>
  /** Takes an old manifest away; its objects stay until nobody needs them. */
  removeRelease(agency: string, release: number): Promise<void>
  openWriter(): ObjectWriter
  /** Makes a release live in one step, after everything it needs is durable. Rejects with `TargetConflict`. */
  switchTo(step: Switch): Promise<void>
  sign(manifest: Manifest): SignedManifest
  /** Puts the keys where those who serve find them, so that they believe tickets for looking back. */
  writePublicKeys(): Promise<void>
  writeHosts(hosts: HostMap['hosts']): Promise<void>
  /** Which agency answers at which host; empty before the first publish. */
  readHosts(): Promise<HostMap['hosts']>
}
