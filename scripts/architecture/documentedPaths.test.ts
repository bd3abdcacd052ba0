import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { repositoryFiles } from './readImports.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rooms = 'cms|sites|themes|packages|scripts|docs|\\.ci|\\.github'

/** Paths in code spans that start at a room of the house, and targets of relative links. Placeholders in `<>` are left out. */
const pathsIn = (file: string, text: string): string[] => {
  const spans = [...text.matchAll(new RegExp(`\`((?:${rooms})/[^\`\\s<>*{}…]*)\``, 'g'))].map((match) => match[1] ?? '')
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map((match) =>
    normalize(join(dirname(file), match[1] ?? '')),
  )
  return [...spans, ...links]
}

const missingIn = (file: string, text: string): string[] =>
  pathsIn(file, text)
    .filter((path) => !existsSync(join(root, path.replace(/:\d+$/, ''))))
    .map((path) => `${file} names ${path}, which is not there`)

describe('the documents', () => {
  const documents = repositoryFiles(root).filter((file) => file.endsWith('.md') && existsSync(join(root, file)))

  it('name no file or folder that does not exist', () => {
    expect(documents.flatMap((file) => missingIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it('would be reported if they did', () => {
    expect(missingIn('docs/a.md', 'See `cms/nowhere.ts` and [that](../nothing.md).')).toHaveLength(2)
  })
})
