import { Unit } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { idOf, localizedTextOf, type Source, textOf } from './values.ts'

/** A document of the collection `units` as the contract's Unit. */
export const toUnit = (source: Source): Unit =>
  toContract({
    collection: 'units',
    schema: Unit,
    source,
    document: {
      id: source.id,
      name: localizedTextOf(source.name),
      parent: idOf(source.parent),
      duties: localizedTextOf(source.duties),
      phone: textOf(source.phone),
      email: textOf(source.email),
      address: localizedTextOf(source.address),
      order: source.order ?? 0,
    },
  })
