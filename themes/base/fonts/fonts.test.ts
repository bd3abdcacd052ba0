import { stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { fontFiles } from './fontFiles.ts'

const budget = 60 * 1024

describe('the fonts', () => {
  it('together weigh no more than 60 KB', async () => {
    const sizes = await Promise.all(
      fontFiles.map(async ({ file }) => (await stat(new URL(file, import.meta.url))).size),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget)
  })
})
