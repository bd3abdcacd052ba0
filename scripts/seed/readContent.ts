import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkReferences } from './checkReferences.ts'
import { SeedAgency } from './schema.ts'

const folder = new URL('content/', import.meta.url)

/**
 * The sample content of every agency, in the order of the province's list; a mistake in a file is named with its place.
 * An agency has its main file (`02-so-noi-vu.yaml`) and others that continue it (`02-so-noi-vu.news.yaml`).
 */
export const readContent = async (): Promise<SeedAgency[]> => {
  const names = await readdir(folder)
  const agencies = names.filter((name) => /^[^.]+\.yaml$/.test(name)).sort()
  return Promise.all(agencies.map((name) => readAgency(name, names)))
}

/** All the files of one agency as one, checked. */
export const readAgency = async (main: string, names?: string[]): Promise<SeedAgency> => {
  const stem = main.replace(/\.yaml$/, '')
  const others = (names ?? (await readdir(folder))).filter((name) => name.startsWith(`${stem}.`) && name !== main)
  const merged = mergeContent(await Promise.all([main, ...others.sort()].map(readPart)))
  const result = SeedAgency.safeParse(merged)
  if (!result.success) throw new Error(`scripts/seed/content/${stem}.* is not valid:\n${z.prettifyError(result.error)}`)
  return checkReferences(stem, result.data)
}

/** The files of an agency as one: a list goes on in the next file. */
export const mergeContent = (parts: Content[]): Content => {
  const merged: Content = {}
  for (const part of parts)
    for (const [key, value] of Object.entries(part)) {
      const known = merged[key]
      merged[key] = Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value
    }
  return merged
}

const Content = z.record(z.string(), z.unknown())
type Content = z.infer<typeof Content>

const readPart = async (name: string): Promise<Content> => {
  const content = parseYaml(name, await readFile(new URL(name, folder), 'utf8'))
  const stray = strayKey(content)
  if (stray)
    throw new Error(`scripts/seed/content/${name}: "${stray}" has no value; does a text with a comma lack its quotes?`)
  return Content.parse(content)
}

const parseYaml = (name: string, text: string): unknown => {
  try {
    return parse(text)
  } catch (error) {
    throw new Error(`scripts/seed/content/${name} is no valid YAML: ${error instanceof Error ? error.message : error}`)
  }
}

/** In YAML's `{ vi: A, B }` the comma ends the text and B becomes a key without a value: words would be lost. */
const strayKey = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value))
    return value
      .filter((item) => item !== null)
      .map(strayKey)
      .find(Boolean)
  for (const [key, inner] of Object.entries(value)) {
    const stray = inner === null ? key : strayKey(inner)
    if (stray) return stray
  }
  return undefined
}
