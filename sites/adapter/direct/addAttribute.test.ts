import * as astro from 'astro/runtime/server/index.js'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addAttribute } from './addAttribute.ts'

const names = [
  'href',
  'class',
  'class:list',
  'className',
  'style',
  'checked',
  'download',
  'hidden',
  'popover',
  'aria-label',
  'data-share-title',
  'xlink:href',
  'set:html',
  'a name that breaks out="',
]

const values = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'x',
    'một & hai',
    'Tin & "bài"',
    "'một'",
    '<b>',
    '&amp;',
    true,
    false,
    0,
    7,
    null,
    undefined,
  ),
  fc.string({ unit: 'binary' }),
  fc.array(fc.string()),
  fc.record({ color: fc.string(), lineHeight: fc.integer(), '--line': fc.string() }, { noNullPrototype: true }),
)

describe('an attribute of an element', () => {
  it('is what Astro writes, whatever its name and value', () => {
    // Astro says aloud that it ignores directives.
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    fc.assert(
      fc.property(fc.constantFrom(...names), values, fc.boolean(), (name, value, shouldEscape) => {
        const [ours, theirs] = [addAttribute, astro.addAttribute].map((add) => add(value, name, shouldEscape))
        expect(`${ours}`).toBe(`${theirs}`)
        expect(astro.isHTMLString(ours)).toBe(astro.isHTMLString(theirs))
      }),
      { numRuns: 2_000 },
    )
    warn.mockRestore()
  })
})
