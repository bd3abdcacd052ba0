import { Shell } from '@trangan/contract/pages'
import { searchTemplatePath } from '@trangan/contract/paths'
import { type Contents, entryAt, readContents } from '@trangan/publisher/mirror'
import type { Target } from '@trangan/publisher/ports'
import { type Manifest, provinceId } from '@trangan/publisher/release'
import { z } from 'zod'

/** A portal as it is live, with the names that people call it by. */
export type LivePortal = {
  agency: string
  /** First label of its host, e.g. `soxaydung`. */
  label: string
  /** Full name and abbreviation in the portal's language; empty for the province's index. */
  names: string[]
  /** Origins under which pages link to it. */
  origins: string[]
  manifest: Manifest
  contents: Contents
}

/** All portals that have a live release, read from the publish target alone: neither CMS nor database is needed. */
export const readLivePortals = async (target: Target): Promise<LivePortal[]> => {
  const hosts = Object.entries(await target.readHosts())
  const agencies = [...new Set(hosts.map(([, { agency }]) => agency))]
  const portals = await Promise.all(agencies.map((agency) => readPortal(target, agency, hosts)))
  return portals.filter((portal) => portal !== undefined)
}

type Hosts = [string, { agency: string; origin: string }][]

const readPortal = async (target: Target, agency: string, hosts: Hosts): Promise<LivePortal | undefined> => {
  const pointer = await target.readPointer(agency)
  if (!pointer) return undefined
  const manifest = await target.readManifest(agency, pointer.release)
  const contents = await readContents(manifest, target.readObject)
  const own = hosts.filter(([, named]) => named.agency === agency)
  return {
    agency,
    manifest,
    contents,
    label: agency === provinceId ? provinceId : (own[0]?.[0].split('.')[0] ?? agency),
    names: await readNames(target, contents),
    origins: originsOf(own),
  }
}

/** The origin that pages name comes first. */
const originsOf = (own: Hosts): string[] => [
  ...new Set([
    ...own.map(([, { origin }]) => origin),
    ...own.flatMap(([host]) => [`https://${host}`, `http://${host}`]),
  ]),
]

const Template = z.object({ shell: Shell })

const readNames = async (target: Target, contents: Contents): Promise<string[]> => {
  const entry = entryAt(contents, searchTemplatePath)
  if (!entry) return []
  const text = new TextDecoder().decode(await target.readObject(entry.sha256))
  const { name, abbreviation } = Template.parse(JSON.parse(text)).shell.agency
  return [name, abbreviation]
}
