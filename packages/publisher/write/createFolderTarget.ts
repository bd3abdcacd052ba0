import { hash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { ObjectWriter, Switch, Target } from '../ports.ts'
import { readHosts } from '../release/hosts.ts'
import { hostsFile, liveFile, objectFile, releaseFile, releasesFolder } from '../release/layout.ts'
import { type LivePointer, nowhereIfDamaged, readPointerText } from '../release/manifest.ts'
import { openManifest } from '../release/openManifest.ts'
import { writePublicKeys } from '../release/publicKeys.ts'
import type { Signer } from '../release/signing.ts'
import { createObjectForms } from './createObjectForms.ts'
import { createObjectWriter } from './createObjectWriter.ts'
import { type Disk, localDisk } from './disk.ts'
import { formsInFolder } from './formsInFolder.ts'
import { refuseConflict } from './refuseConflict.ts'
import { replaceFile } from './replaceFile.ts'
import { whileLocked } from './whileLocked.ts'

/** A publish target in a folder of this machine (layout: release/layout.ts). */
export const createFolderTarget = (options: { folder: string; signer: Signer; disk?: Disk }): Target => {
  const { folder, signer, disk = localDisk } = options
  // Publishers, their threads, and targets in one process must not meet in a temporary file.
  const name = randomUUID().slice(0, 8)
  let writers = 0

  const readPointer = async (agency: string): Promise<LivePointer | undefined> => {
    const file = liveFile(folder, agency)
    if (disk.stat(file) === undefined) return undefined
    return readPointerText(await readText(disk, file))
  }

  const writeManifest = async (step: Switch): Promise<void> => {
    await disk.makeFolder(releasesFolder(folder, step.agency))
    await replaceFile(disk, releaseFile(folder, step.agency, step.release), step.manifest)
  }

  const point = async (step: Switch): Promise<void> => {
    refuseConflict(step, await readPointer(step.agency).catch(nowhereIfDamaged))
    const pointer: LivePointer = { release: step.release, manifest: hash('sha256', step.manifest), token: step.token }
    await replaceFile(disk, liveFile(folder, step.agency), JSON.stringify(pointer))
  }

  return {
    readPointer,
    readManifest: async (agency, release, digest) =>
      openManifest(await readText(disk, releaseFile(folder, agency, release)), signer, { agency, release, digest }),
    listReleases: async (agency) => (await disk.list(releasesFolder(folder, agency))).flatMap(toNumber).sort(ascending),
    readObject: (sha256) => readWhole(disk, folder, sha256),
    removeObject: async (sha256) => {
      for (const suffix of ['', '.br', '.gz']) disk.remove(`${objectFile(folder, sha256)}${suffix}`)
    },
    forms: createObjectForms(formsInFolder({ folder, disk })),
    listAgencies: () => disk.list(join(folder, 'agencies')),
    listObjects: () => listObjects(disk, folder),
    removeLeftovers: (before) => removeLeftovers(disk, folder, before),
    removeRelease: async (agency, release) => disk.remove(releaseFile(folder, agency, release)),
    openWriter: (): ObjectWriter => {
      writers += 1
      return createObjectWriter({ folder, disk, name: `${name}-${writers}` })
    },
    switchTo: async (step) => {
      await disk.makeFolder(releasesFolder(folder, step.agency))
      await whileLocked(`${liveFile(folder, step.agency)}.lock`, async () => {
        refuseConflict(step, await readPointer(step.agency).catch(nowhereIfDamaged))
        await writeManifest(step)
        await point(step)
      })
    },
    sign: signer.sign,
    writePublicKeys: () => writePublicKeys(folder, signer),
    writeHosts: async (hosts) => {
      await disk.makeFolder(folder)
      await replaceFile(disk, hostsFile(folder), `${JSON.stringify({ format: 1, hosts }, null, 1)}\n`)
    },
    readHosts: () => readHosts(folder),
  }
}

const readText = async (disk: Disk, file: string): Promise<string> => new TextDecoder().decode(await disk.read(file))

const readWhole = async (disk: Disk, folder: string, sha256: string): Promise<Uint8Array> => {
  const bytes = await disk.read(objectFile(folder, sha256))
  if (hash('sha256', bytes, 'hex') === sha256) return bytes
  throw new Error(`Object ${sha256} is damaged. Next step: npm run publish -- --verify.`)
}

async function* listObjects(
  disk: Disk,
  folder: string,
): AsyncIterable<{ sha256: string; size: number; modifiedAt: number }> {
  for (const prefix of await disk.list(join(folder, 'objects')))
    for (const name of await disk.list(join(folder, 'objects', prefix))) {
      const found = /^[0-9a-f]{64}$/.test(name) ? disk.stat(join(folder, 'objects', prefix, name)) : undefined
      if (found) yield { sha256: name, ...found }
    }
}

const removeLeftovers = async (disk: Disk, folder: string, before: number): Promise<void> => {
  for (const prefix of await disk.list(join(folder, 'objects')))
    for (const name of await disk.list(join(folder, 'objects', prefix))) {
      const file = join(folder, 'objects', prefix, name)
      const found = name.endsWith('.tmp') ? disk.stat(file) : undefined
      if (found && found.modifiedAt < before) disk.remove(file)
    }
}

const toNumber = (name: string): number[] => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : [])

const ascending = (a: number, b: number): number => a - b
