import { describe, expect, it, vi } from 'vitest'
import { defaultFamily, families, familyNamed } from './families.ts'
import { familyTokens } from './familyTokens.ts'

describe('a family of themes', () => {
  it('is chosen by the kind of agency as long as nobody chose another', () => {
    expect(defaultFamily('district')).toBe('district')
    expect(defaultFamily('department')).toBe('department')
    expect(defaultFamily('office')).toBe('department')
  })

  it('that nobody knows looks like base, and whoever runs the portals is told once what to do', () => {
    const warn = vi.fn()
    expect(familyNamed('nowhere', warn)).toBe('base')
    expect(familyNamed('nowhere', warn)).toBe('base')
    expect(warn.mock.calls).toEqual([
      [
        'There is no theme family "nowhere": the portal gets the look of "base". Families: base, department, district. ' +
          'Choose one of them in the CMS (Cơ quan → Cổng thông tin → Mẫu giao diện), or add the family to themes/tokens/families.ts.',
      ],
    ])
  })

  it('is none of the things that every object of JavaScript has', () => {
    expect(familyNamed('constructor', () => undefined)).toBe('base')
  })

  it('has all tokens of base: where it says nothing, the same', () => {
    const names = (family: string) => Object.keys(familyTokens(family).color.dark).sort()
    for (const { name } of families) expect(names(name)).toEqual(names('base'))
    expect(familyTokens('department').color.contrast).toEqual(familyTokens('base').color.contrast)
    expect(familyTokens('district').radius).not.toEqual(familyTokens('base').radius)
  })
})
