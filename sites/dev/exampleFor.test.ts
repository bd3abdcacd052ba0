import { pageExamples } from '@trangan/contract/examples/pages'
import { describe, expect, it } from 'vitest'
import { exampleFile } from './exampleFile.ts'
import { addressOf, exampleFor } from './exampleFor.ts'

const at = (address: string) => new URL(address, 'http://localhost')

describe('an example page', () => {
  it.each(pageExamples)('stands at its address: $name', (example) => {
    expect(exampleFor(at(addressOf(example)))).toBe(example)
  })

  it('stands at its path without being named', () => {
    expect(exampleFor(at('/gioi-thieu/'))?.name).toBe('section')
    expect(exampleFor(at('/khong-co/'))).toBeUndefined()
  })
})

describe('an example in another family of themes', () => {
  it('names the family, and the stylesheet of that family and colour', async () => {
    const shell = exampleFor(at('/gioi-thieu/?family=district&accent=8f1d1d'))?.input.shell
    expect(shell?.theme).toEqual({
      family: 'district',
      stylesheet: '/giao-dien/vi-du.css?family=district&accent=8f1d1d',
    })
    const css = await exampleFile(at(shell?.theme.stylesheet ?? ''))
    expect(css?.body).toContain('--radius-large:16px')
    expect(css?.body).toContain('--color-accent:#8f1d1d')
  })
})

describe('the files of the examples', () => {
  it('are pictures and the stylesheet of the theme', async () => {
    expect((await exampleFile(at('/tep/vi-du/karst-river.svg')))?.type).toBe('image/svg+xml')
    expect((await exampleFile(at('/giao-dien/vi-du.css?accent=8f1d1d')))?.body).toContain('--color-accent:#8f1d1d')
  })

  it('are nothing else', async () => {
    expect(await exampleFile(at('/tep/vi-du/../pages/shell.ts'))).toBeUndefined()
    expect(await exampleFile(at('/tep/vi-du/..%2Fpages%2Fshell.ts'))).toBeUndefined()
  })
})
