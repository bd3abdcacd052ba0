import type { TypedUser } from 'payload'
import { type Action, type AgencyCollection, matrix, type Reach, type Role } from './matrix.ts'

/** The parts of a user that rights follow from. */
export type Person = Pick<TypedUser, 'id' | 'collection' | 'provinceRole' | 'agencies'>
type MaybePerson = Person | null | undefined

/** Whether the person looks after the whole province. */
export const isCentralIT = (person: MaybePerson): boolean =>
  person?.collection === 'users' && person.provinceRole === 'central-it'

/** Ids of the agencies in which the person has one of the roles, or any role. */
export const agenciesOf = (person: MaybePerson, wanted?: readonly Role[]): string[] =>
  memberships(person)
    .filter(({ role }) => !wanted || wanted.includes(role))
    .map(({ agency }) => agency)

/** Ids of the agencies in which the person may do something, with this reach. */
export const agenciesWith = (person: MaybePerson, right: Right & { reach: Reach }): string[] =>
  memberships(person)
    .filter(({ role }) => matrix[right.collection][right.action][role] === right.reach)
    .map(({ agency }) => agency)

export type Right = { collection: AgencyCollection; action: Action }

/** Whether the person may do something to every document of the agency. */
export const mayInAgency = (person: MaybePerson, right: Right & { agency: string }): boolean =>
  isCentralIT(person) || agenciesWith(person, { ...right, reach: 'agency' }).includes(right.agency)

const memberships = (person: MaybePerson): { agency: string; role: Role }[] =>
  person?.collection === 'users'
    ? (person.agencies ?? []).map(({ agency, role }) => ({ agency: idOf(agency), role }))
    : []

const idOf = (reference: string | { id: string }): string => (typeof reference === 'string' ? reference : reference.id)
