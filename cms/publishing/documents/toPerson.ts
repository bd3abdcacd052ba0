import { Person } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { idOf, localizedTextOf, type Source, textOf } from './values.ts'

/** A document of the collection `people` as the contract's Person. */
export const toPerson = (source: Source): Person =>
  toContract({
    collection: 'people',
    schema: Person,
    source,
    document: {
      id: source.id,
      name: textOf(source.name),
      position: localizedTextOf(source.position),
      role: source.role,
      // the field is hidden, not emptied, when a head becomes a leader of the agency
      unit: source.role === 'leader' ? undefined : idOf(source.unit),
      duties: localizedTextOf(source.duties),
      phone: textOf(source.phone),
      email: textOf(source.email),
      portrait: idOf(source.portrait),
      order: source.order ?? 0,
    },
  })
