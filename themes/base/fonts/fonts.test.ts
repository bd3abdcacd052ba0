import { stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { budget } from '../../budget.ts'
import { fontFiles } from './fontFiles.ts'

describe('the fonts', () => {
  it('together weigh no more than the budget', async () => {
    const sizes = await Promise.all(
      fontFiles.map(async ({ file }) => (await stat(new URL(file, import.meta.url))).size),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.fonts)
  })
})
