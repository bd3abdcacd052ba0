import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository. `import.meta.dirname` is undefined in a Turbopack bundle, `import.meta.url` is not. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
