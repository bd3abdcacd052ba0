import { pageExamples } from '@trangan/contract/examples/pages'
import { describe, expect, it } from 'vitest'
import { renderInput } from './renderInput.ts'

const home = pageExamples.find(({ name }) => name === 'home')?.input ?? {}

describe('what a route renders', () => {
  it('is the view model that came with the request', () => {
    expect(renderInput(home)).toEqual(home)
  })

  it('has to be there', () => {
    expect(() => renderInput({})).toThrow(
      'A page is rendered from a view model, and none came with this request: pass { shell, page } as locals.',
    )
  })
})
