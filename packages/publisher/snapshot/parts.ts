import { noDocuments, type Snapshot } from '@trangan/contract'
import { collections } from '../plan/index.ts'
import type { Collection, DocumentsByKind } from '../plan/portal/kinds.ts'

/** What was given so far counts no more: the content changed while it was read, and all of it comes anew. */
export const again = 'again'

/** A part of what an agency has published: some documents of a kind, or what is no document. */
export type SnapshotPart = { [K in keyof Snapshot]?: Snapshot[K] | undefined }

/** All that an agency has published, in parts; each kind of documents is among them, also when it has none. */
export type SnapshotParts = AsyncGenerator<SnapshotPart | typeof again>

/** A whole snapshot as the only part. */
export async function* inOnePart(snapshot: Snapshot): SnapshotParts {
  yield snapshot
}

/** The parts as one. Rejects when a kind of documents is missing: nothing is published from half an answer. */
export const gather = async (parts: SnapshotParts): Promise<Snapshot> => {
  let gathering = createGathering()
  for await (const part of parts)
    if (part === again) gathering = createGathering()
    else gathering.add(part)
  return gathering.whole()
}

/** Puts parts together. */
export const createGathering = (): { add: (part: SnapshotPart) => void; whole: () => Snapshot } => {
  const documents = noDocuments()
  const others: Omit<SnapshotPart, Collection> = {}
  const given = createRoll()
  return {
    add: ({ agency, menus, home, synonyms, ...part }) => {
      given.note({ agency, menus, home, ...part })
      others.agency ??= agency
      others.menus ??= menus
      others.home ??= home
      others.synonyms ??= synonyms
      for (const collection of collections) append(documents, collection, part)
    },
    whole: () => {
      given.check()
      const { agency, menus, home, synonyms } = others
      if (!agency || !menus || !home) throw new Error('The content source gave no agency, menus or home page.')
      return { agency, menus, home, synonyms, ...documents }
    },
  }
}

type SomeDocuments = { [C in Collection]?: DocumentsByKind[C] | undefined }

const append = <C extends Collection>(to: DocumentsByKind, collection: C, part: SomeDocuments): void => {
  const more: SomeDocuments[C] = part[collection]
  if (more) to[collection].push(...more)
}

const needed = ['agency', 'menus', 'home', ...collections] as const

/** Calls the roll of what a snapshot cannot be without. */
export const createRoll = (): { note: (part: SnapshotPart) => void; check: () => void } => {
  const seen = new Set<string>()
  return {
    note: (part) => {
      for (const key of needed) if (part[key] !== undefined) seen.add(key)
    },
    check: () => {
      const missing = needed.find((key) => !seen.has(key))
      if (missing) throw new Error(`The content source gave no ${missing}: nothing is published from half an answer.`)
    },
  }
}
