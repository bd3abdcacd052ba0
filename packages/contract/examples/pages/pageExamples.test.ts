import { access } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { Shell, type Template, templates } from '../../pages/index.ts'
import { pageExamples, pictureFolder } from './index.ts'
import { exampleScenes } from './pictures.ts'

const names = Object.keys(templates)
const isTemplate = (name: string): name is Template => names.includes(name)

describe('the example pages', () => {
  it('show every template', () => {
    expect([...new Set(pageExamples.map(({ input }) => input.page.template))].sort()).toEqual(
      names.filter(isTemplate).sort(),
    )
  })

  it.each(pageExamples)('are what the contract says: $name', ({ input }) => {
    expect(() => templates[input.page.template].parse(input.page.model)).not.toThrow()
    expect(() => Shell.parse(input.shell)).not.toThrow()
  })

  it('have a file for each of their pictures', async () => {
    for (const scene of Object.keys(exampleScenes)) await access(new URL(`${scene}.svg`, pictureFolder))
  })
})
