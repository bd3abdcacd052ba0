import { describe, expect, it } from 'vitest'
import { type Action, type AgencyCollection, agencyCollections, type Role, roles } from './matrix.ts'
import { agenciesWith, isCentralIT, mayInAgency, type Person } from './membership.ts'

const person = (role: Role, agency = 'home'): Person => ({
  id: '1',
  collection: 'users',
  agencies: [{ agency, role }],
})
const centralIt: Person = { id: '2', collection: 'users', provinceRole: 'central-it' }

const read = { read: 'agency' } as const
const ownDrafts = { read: 'agency', create: 'agency', update: 'own' } as const
const publishing = {
  read: 'agency',
  create: 'agency',
  update: 'agency',
  publish: 'agency',
  unpublish: 'agency',
} as const
const saving = { read: 'agency', create: 'agency', update: 'agency' } as const
const keeping = { ...saving, delete: 'agency' } as const

/** Written out by hand: who may do what. `own` reaches only unpublished documents of the person's own making. */
const expected: Record<Role, Record<AgencyCollection, Partial<Record<Action, 'agency' | 'own'>>>> = {
  author: {
    articles: ownDrafts,
    pages: read,
    'legal-documents': ownDrafts,
    publications: ownDrafts,
    consultations: ownDrafts,
    questions: ownDrafts,
    units: read,
    people: read,
    appointments: read,
    events: ownDrafts,
    media: ownDrafts,
    files: ownDrafts,
    galleries: ownDrafts,
    videos: ownDrafts,
    categories: read,
    'website-groups': read,
    menus: read,
    homes: read,
    synonyms: read,
  },
  editor: {
    articles: publishing,
    pages: read,
    'legal-documents': publishing,
    publications: publishing,
    consultations: publishing,
    questions: publishing,
    units: keeping,
    people: keeping,
    appointments: keeping,
    events: publishing,
    media: saving,
    files: saving,
    galleries: publishing,
    videos: publishing,
    categories: read,
    'website-groups': read,
    menus: read,
    homes: read,
    synonyms: keeping,
  },
  'editor-in-chief': {
    articles: everything(),
    pages: everything(),
    'legal-documents': everything(),
    publications: everything(),
    consultations: everything(),
    questions: everything(),
    units: keeping,
    people: keeping,
    appointments: keeping,
    events: everything(),
    media: keeping,
    files: keeping,
    galleries: everything(),
    videos: everything(),
    categories: everything(),
    'website-groups': everything(),
    menus: everything(),
    homes: everything(),
    synonyms: keeping,
  },
}

function everything() {
  return {
    read: 'agency',
    create: 'agency',
    update: 'agency',
    publish: 'agency',
    unpublish: 'agency',
    delete: 'agency',
  } as const
}

const actions: Action[] = ['read', 'create', 'update', 'publish', 'unpublish', 'delete']
const cases = roles.flatMap((role) =>
  agencyCollections.flatMap((collection) => actions.map((action) => ({ role, collection, action }))),
)

describe('the rights of a role', () => {
  it.each(cases)('$role: $action of $collection', ({ role, collection, action }) => {
    const reach = expected[role][collection][action]
    const found = (['agency', 'own'] as const).filter(
      (one) => agenciesWith(person(role), { collection, action, reach: one }).length > 0,
    )
    expect(found).toEqual(reach ? [reach] : [])
  })

  it('ends at the border of the agency', () => {
    const right = { collection: 'articles', action: 'publish' } as const
    expect(mayInAgency(person('editor', 'home'), { ...right, agency: 'home' })).toBe(true)
    expect(mayInAgency(person('editor', 'home'), { ...right, agency: 'other' })).toBe(false)
  })

  it('is nothing for people without an agency and for nobody', () => {
    const right = { collection: 'articles', action: 'read', agency: 'home' } as const
    expect(mayInAgency({ id: '3', collection: 'users' }, right)).toBe(false)
    expect(mayInAgency(null, right)).toBe(false)
  })
})

describe('central IT', () => {
  it('may do everything everywhere', () => {
    for (const { collection, action } of cases)
      expect(mayInAgency(centralIt, { collection, action, agency: 'any' })).toBe(true)
  })

  it('is a role that nobody has by accident', () => {
    expect(isCentralIT(centralIt)).toBe(true)
    expect(isCentralIT(person('editor-in-chief'))).toBe(false)
    expect(isCentralIT(undefined)).toBe(false)
  })
})
