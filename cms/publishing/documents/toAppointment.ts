import { Appointment } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { idsOf, momentOf, type Source, textOf } from './values.ts'

/** A document of the collection `appointments` as the contract's Appointment. */
export const toAppointment = (source: Source): Appointment =>
  toContract({
    collection: 'appointments',
    schema: Appointment,
    source,
    document: {
      id: source.id,
      startsAt: momentOf(source.startsAt),
      endsAt: momentOf(source.endsAt),
      title: textOf(source.title),
      place: textOf(source.place),
      leaders: idsOf(source.leaders),
      participants: textOf(source.participants),
      preparedBy: textOf(source.preparedBy),
      isCancelled: source.isCancelled === true,
      updatedAt: momentOf(source.updatedAt),
    },
  })
