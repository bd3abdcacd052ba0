import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { SeedAgency } from './schema.ts'

const folder = new URL('content/', import.meta.url)

/** The sample content of every agency, in the order of the province's list; a mistake in a file is named with its place. */
export const readContent = async (): Promise<SeedAgency[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(names.map(readAgency))
}

/** One content file, checked. */
export const readAgency = async (name: string): Promise<SeedAgency> => {
  const content = parseYaml(name, await readFile(new URL(name, folder), 'utf8'))
  const stray = strayKey(content)
  if (stray)
    throw new Error(`scripts/seed/content/${name}: "${stray}" has no value; does a text with a comma lack its quotes?`)
  const result = SeedAgency.safeParse(content)
  if (!result.success) throw new Error(`scripts/seed/content/${name} is not valid:\n${z.prettifyError(result.error)}`)
  return checkReferences(name, result.data)
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
  for (const [key, inner] of Object.entries(value)) {
    const stray = inner === null ? key : strayKey(inner)
    if (stray) return stray
  }
  return undefined
}

const checkReferences = (name: string, seed: SeedAgency): SeedAgency => {
  const categories = new Set(seed.categories.map((category) => category.slug))
  for (const article of seed.articles)
    if (!categories.has(article.category))
      throw new Error(
        `scripts/seed/content/${name}: "${article.title}" names the category ${article.category}, which is not there`,
      )
  return seed
}
