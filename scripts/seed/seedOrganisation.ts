import { addPicture, seedOf } from './addPicture.ts'
import { toInstant } from './moments.ts'
import type { Seeding } from './seedAgency.ts'

/** Units, people and the leaders' calendar. */
export const seedOrganisation = async (seeding: Seeding): Promise<void> => {
  const units = await seedUnits(seeding)
  const people = await seedPeople(seeding, units)
  await seedAppointments(seeding, people)
}

type Ids = Map<string, string>

const seedUnits = async ({ payload, req, agency, seed }: Seeding): Promise<Ids> => {
  const ids: Ids = new Map()
  for (const [order, { name, parent, duties, phone, email }] of seed.units.entries()) {
    const { id } = await payload.create({
      collection: 'units',
      req,
      locale: 'vi',
      data: {
        agency,
        name: name.vi,
        parent: (parent && ids.get(parent)) ?? null,
        duties: duties?.vi ?? null,
        phone: phone ?? null,
        email: email ?? null,
        order,
      },
    })
    await payload.update({ collection: 'units', id, req, locale: 'en', data: { name: name.en } })
    ids.set(name.vi, id)
  }
  return ids
}

const seedPeople = async (seeding: Seeding, units: Ids): Promise<Ids> => {
  const { payload, req, agency, seed } = seeding
  const ids: Ids = new Map()
  for (const [order, person] of seed.people.entries()) {
    const { name, position, role, unit, duties, phone, email } = person
    const { id } = await payload.create({
      collection: 'people',
      req,
      locale: 'vi',
      data: {
        agency,
        name,
        position: position.vi,
        role,
        unit: (unit && units.get(unit)) ?? null,
        duties: duties?.vi ?? null,
        phone: phone ?? null,
        email: email ?? null,
        portrait: role === 'leader' ? await addPortrait(seeding, { name, order }) : null,
        order,
      },
    })
    await payload.update({ collection: 'people', id, req, locale: 'en', data: { position: position.en } })
    ids.set(name, id)
  }
  return ids
}

const addPortrait = async (seeding: Seeding, { name, order }: { name: string; order: number }): Promise<string> => {
  const png = await seeding.draw.portrait({ seed: seedOf(seeding, order), hasLongHair: / Th[ịi] /.test(name) })
  return addPicture(seeding, { name: `chan-dung ${name}`, png, alt: `Hình vẽ thay chân dung ${name}` })
}

const seedAppointments = async ({ payload, req, agency, seed }: Seeding, people: Ids): Promise<void> => {
  for (const { startsAt, endsAt, leaders, participants, preparedBy, ...appointment } of seed.appointments)
    await payload.create({
      collection: 'appointments',
      req,
      data: {
        ...appointment,
        agency,
        startsAt: toInstant(startsAt),
        endsAt: endsAt ? toInstant(endsAt) : null,
        leaders: leaders.flatMap((name) => people.get(name) ?? []),
        participants: participants ?? null,
        preparedBy: preparedBy ?? null,
      },
    })
}
