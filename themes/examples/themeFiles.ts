import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

const themes = new URL('../', import.meta.url)

/** Paths of all files in themes/, with slashes. */
export const themeFiles = (): string[] =>
  readdirSync(themes, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.split(sep).join('/').slice(themes.pathname.length))
