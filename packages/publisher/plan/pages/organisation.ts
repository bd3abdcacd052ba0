import type { Person, Unit } from '@trangan/contract'
import type { OrganisationModel, PageOf, PersonModel, UnitModel } from '@trangan/contract/pages'
import { organisationPath, personAnchor, unitAnchor } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { pictureOf } from '../pictures.ts'
import { headOf } from './head.ts'

/** The organisation chart with leaders, units and officers to turn to. */
export const organisation = (context: PlanContext): PageOf<'organisation'> => {
  const { label } = sectionLink(context.portal, 'organisation')
  const { name } = context.shell.agency
  const people = inOrder(context.portal.people.values())
  const unitsOfAgency = inOrder(context.portal.units.values())
  return {
    template: 'organisation',
    head: headOf(context, {
      path: organisationPath,
      title: label,
      description: `${label} – ${name}`,
      parents: [sectionLink(context.portal, 'introduction')],
    }),
    model: {
      title: label,
      agency: name,
      leaders: people.filter(({ role }) => role === 'leader').map((person) => personOf(context, person)),
      units: chartOf(context, unitsOfAgency, people),
      contacts: people.filter(({ role }) => role === 'contact').map((person) => contactOf(context, person)),
    },
  }
}

const inOrder = <T extends { id: string; order: number }>(documents: Iterable<T>): T[] =>
  [...documents].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))

/** Units under their parents; one whose parent is not there, or that stands under itself, comes to the top. */
const chartOf = (context: PlanContext, units: Unit[], people: Person[]): UnitModel[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const childrenOf = Map.groupBy(units, (unit) => (isRoot(unit, byId) ? undefined : unit.parent))
  const headsOf = Map.groupBy(
    people.filter(({ role }) => role === 'head'),
    ({ unit }) => unit,
  )
  const toModel = (unit: Unit): UnitModel => ({
    anchor: unitAnchor(unit),
    name: context.text(unit.name),
    duties: unit.duties && context.text(unit.duties),
    phone: unit.phone,
    email: unit.email,
    address: unit.address && context.text(unit.address),
    heads: (headsOf.get(unit.id) ?? []).map((person) => personOf(context, person)),
    units: (childrenOf.get(unit.id) ?? []).map(toModel),
  })
  return (childrenOf.get(undefined) ?? []).map(toModel)
}

const isRoot = (unit: Unit, byId: ReadonlyMap<string, Unit>): boolean => {
  if (unit.parent === undefined || !byId.has(unit.parent)) return true
  const seen = new Set([unit.id])
  for (let above = byId.get(unit.parent); above; above = above.parent ? byId.get(above.parent) : undefined) {
    if (seen.has(above.id)) return true
    seen.add(above.id)
  }
  return false
}

const personOf = (context: PlanContext, person: Person): PersonModel => ({
  anchor: personAnchor(person),
  name: person.name,
  position: context.text(person.position),
  duties: person.duties && context.text(person.duties),
  phone: person.phone,
  email: person.email,
  portrait: pictureOf(context, person.portrait),
})

const contactOf = (context: PlanContext, person: Person): OrganisationModel['contacts'][number] => {
  const unit = person.unit === undefined ? undefined : context.portal.units.get(person.unit)
  return { ...personOf(context, person), unit: unit && context.text(unit.name) }
}
