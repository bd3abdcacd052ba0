import { describe, expect, it } from 'vitest'
import { requireCentralIt } from './requireCentralIt.ts'

const editor = { id: 'u', collection: 'users' as const, agencies: [{ agency: 'a', role: 'editor-in-chief' as const }] }

describe('the screens of publishing', () => {
  it.each([
    ['nobody', null],
    ['an editor-in-chief', editor],
  ])('send %s away', (_who, user) => {
    expect(() => requireCentralIt(user)).toThrow('NEXT_REDIRECT')
  })

  it('let central IT in', () => {
    expect(() => requireCentralIt({ ...editor, provinceRole: 'central-it' })).not.toThrow()
  })
})
