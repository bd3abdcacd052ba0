import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** One import: the file that imports and what it names, resolved to a path from the root where it is relative. */
export type Import = { from: string; to: string }

const source = /\.(ts|tsx|mjs|astro)$/

/** Every file of the repository that git knows or would know. */
export const repositoryFiles = (root: string): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)

/** All imports of the repository's sources, dynamic and type imports included. */
export const readImports = (root: string): Import[] =>
  repositoryFiles(root)
    .filter((file) => source.test(file))
    .flatMap((file) => importsOf(file, readFileSync(posix.join(root, file), 'utf8')))

const importsOf = (from: string, text: string): Import[] => {
  const script = from.endsWith('.astro') ? scriptsOfAstro(text) : text
  return ts
    .preProcessFile(script, true, true)
    .importedFiles.map(({ fileName }) => ({ from, to: resolve(from, fileName) }))
}

const scriptsOfAstro = (text: string): string => {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1])
  return [frontmatter, ...scripts].join('\n')
}

const resolve = (from: string, name: string): string => {
  if (name.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), name))
  return name.replace(/^@trangan\/(cms|sites|themes|scripts)/, '$1').replace(/^@trangan\//, 'packages/')
}
