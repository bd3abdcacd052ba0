import { type Blocks, blocks } from './base/blocks.ts'

/** What each family draws in its own way; all else is `base`. */
const overrides: Record<string, Partial<Blocks>> = { base: {} }

/** The blocks of a family of themes; an unknown family looks like `base`. */
export const blocksOf = (family: string): Blocks => ({ ...blocks, ...overrides[family] })
