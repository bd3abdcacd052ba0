import { families } from '@trangan/themes/tokens/families.ts'
import { unreadablePairs } from '@trangan/themes/tokens/unreadablePairs.ts'
import { describe, expect, it } from 'vitest'
import { readContent } from './readContent.ts'

describe('the colour of every sample agency', async () => {
  const accents = (await readContent()).map(({ agency }) => [agency.abbreviation, agency.accent] as const)

  it.each(families)('can be read in every scheme of the family $name', ({ name }) => {
    const unreadable = accents.flatMap(([agency, accent]) =>
      unreadablePairs({ family: name, accent }).map((pair) => ({ agency, ...pair })),
    )
    expect(unreadable).toEqual([])
    expect(accents).toHaveLength(27)
  })
})
