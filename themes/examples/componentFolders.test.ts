import { describe, expect, it } from 'vitest'
import { componentFolders, foldersWithoutExamples } from './componentFolders.ts'
import { themeFiles } from './themeFiles.ts'

describe('the folder of a component', () => {
  it('is one with a template, or with a style alone among the components', () => {
    const paths = ['base/components/card/Card.astro', 'base/components/prose/prose.css', 'base/styles/page.css']
    expect(componentFolders(paths)).toEqual(['base/components/card', 'base/components/prose'])
  })

  it('is told when it has no examples', () => {
    const card = 'base/components/card/Card.astro'
    expect(foldersWithoutExamples([card])).toEqual(['base/components/card'])
    expect(foldersWithoutExamples([card, 'base/components/card/examples.ts'])).toEqual([])
  })

  it('has its examples beside its template, each of them', () => {
    expect(componentFolders(themeFiles()).length).toBeGreaterThan(60)
    expect(foldersWithoutExamples(themeFiles())).toEqual([])
  })
})
