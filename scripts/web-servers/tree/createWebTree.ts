import { open, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from '@trangan/publisher/ports'
import { Recent } from '@trangan/publisher/release'
import { z } from 'zod'
import { changesBetween, type Listing, nothing } from './changesBetween.ts'
import { createLinks } from './links.ts'

/** What an update of a portal's tree came to. */
export type TreeUpdate = { release: number; links: number }

/** Folders that web servers serve the live releases from. */
export type WebTree = {
  /** Brings a portal's folder to its live release, in one step; `undefined` when it has none or nothing changed. */
  update: (agency: string) => Promise<TreeUpdate | undefined>
}

/**
 * Trees of links to the objects of a folder target. Each portal has two, `a` and `b`: the one that is not live takes
 * the changes since its own release, then the link `live` is turned to it. Readers see one release or the other.
 */
export const createWebTree = (options: {
  target: Pick<Target, 'readPointer' | 'readManifest' | 'readObject'>
  /** Folder of the publish target. */
  portals: string
  /** Folder of the trees. */
  folder: string
}): WebTree => {
  const { target, portals, folder } = options
  const running = new Map<string, Promise<unknown>>()

  const update = async (agency: string): Promise<TreeUpdate | undefined> => {
    const pointer = await target.readPointer(agency)
    if (!pointer) return undefined
    const { release, buckets, recent } = await target.readManifest(agency, pointer.release)
    const home = join(folder, 'agencies', agency)
    const live = await readlink(join(home, 'live')).catch(absent)
    const liveState = live && (await readState(home, live))
    if (liveState && isSame(liveState, { buckets, recent })) return undefined
    const side = live === 'a' ? 'b' : 'a'
    const links = await bring({ home, side, listing: { buckets, recent }, portals, target })
    await writeState(home, side, { release, buckets, recent })
    await turn(home, side)
    return { release, links }
  }

  return {
    update: (agency) => {
      const next = (running.get(agency) ?? Promise.resolve()).catch(() => {}).then(() => update(agency))
      running.set(agency, next)
      return next
    },
  }
}

const State = z.object({ release: z.number(), buckets: z.array(z.string()), recent: Recent })
type State = z.infer<typeof State>

type Bringing = {
  home: string
  side: string
  listing: Listing
  portals: string
  target: Pick<Target, 'readObject'>
}

/** A side whose state is not known, or whose old buckets are no more, is made from the beginning. */
const bring = async ({ home, side, listing, portals, target }: Bringing): Promise<number> => {
  const root = join(home, side)
  const state = await readState(home, side)
  await rm(stateFile(home, side), { force: true })
  const changes = state && (await changesBetween(state, listing, target.readObject).catch(() => undefined))
  if (!changes) await rm(root, { recursive: true, force: true })
  const links = createLinks({ root, portals })
  return links.apply(changes ?? (await changesBetween(nothing, listing, target.readObject)))
}

/** Removed before a side is touched and written when it is whole: a side without it was interrupted. */
const stateFile = (home: string, side: string): string => join(home, `${side}.json`)

/** What is not understood was written by another version: as good as nothing. */
const readState = async (home: string, side: string): Promise<State | undefined> => {
  const text = await readFile(stateFile(home, side), 'utf8').catch(absent)
  return text === undefined ? undefined : State.safeParse(JSON.parse(text)).data
}

const writeState = async (home: string, side: string, state: State): Promise<void> => {
  const temporary = `${stateFile(home, side)}.tmp`
  await writeFile(temporary, JSON.stringify(state))
  await rename(temporary, stateFile(home, side))
}

/** A link cannot be changed, but a new one can take its name in one step. */
const turn = async (home: string, side: string): Promise<void> => {
  const temporary = join(home, 'live.tmp')
  await rm(temporary, { force: true })
  await symlink(side, temporary)
  await rename(temporary, join(home, 'live'))
  const handle = await open(home, 'r')
  await handle.sync().finally(() => handle.close())
}

const isSame = ({ buckets, recent }: Listing, other: Listing): boolean =>
  JSON.stringify([buckets, recent]) === JSON.stringify([other.buckets, other.recent])

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}
