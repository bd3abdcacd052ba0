import { addScene } from './addPicture.ts'
import { keepDate } from './keepDate.ts'
import { toInstant } from './moments.ts'
import type { Seeding } from './seedAgency.ts'

/** What citizens take part in: consultations, questions with their answers, events. */
export const seedParticipation = async (seeding: Seeding): Promise<void> => {
  await seedConsultations(seeding)
  await seedQuestions(seeding)
  await seedEvents(seeding)
}

const seedConsultations = async (seeding: Seeding): Promise<void> => {
  const { payload, req, agency, seed, read } = seeding
  for (const { date, body, outcome, ...consultation } of seed.consultations) {
    const publishedAt = toInstant(date)
    const { id } = await payload.create({
      collection: 'consultations',
      req,
      locale: 'vi',
      data: {
        ...consultation,
        _status: 'published',
        agency,
        body: read(body),
        outcome: outcome ? read(outcome) : null,
        publishedAt,
      },
    })
    await keepDate(seeding, { collection: 'consultations', id, at: publishedAt })
  }
}

const seedQuestions = async (seeding: Seeding): Promise<void> => {
  const { payload, req, agency, seed, read } = seeding
  for (const { date, answer, askedBy, ...question } of seed.questions) {
    const publishedAt = toInstant(date)
    const { id } = await payload.create({
      collection: 'questions',
      req,
      locale: 'vi',
      data: { ...question, _status: 'published', agency, askedBy: askedBy ?? null, answer: read(answer), publishedAt },
    })
    await keepDate(seeding, { collection: 'questions', id, at: publishedAt })
  }
}

const seedEvents = async (seeding: Seeding): Promise<void> => {
  const { payload, req, agency, seed, read } = seeding
  for (const [number, event] of seed.events.entries()) {
    const { title, summary, place, startsAt, endsAt, scene, body, streamHref } = event
    const publishedAt = toInstant(event.date)
    const { id } = await payload.create({
      collection: 'events',
      req,
      locale: 'vi',
      data: {
        _status: 'published',
        agency,
        title,
        summary,
        place,
        startsAt: toInstant(startsAt),
        endsAt: endsAt ? toInstant(endsAt) : null,
        cover: scene ? await addScene(seeding, { scene, number: 70 + number }) : null,
        body: body ? read(body) : null,
        streamHref: streamHref ?? null,
        publishedAt,
      },
    })
    await keepDate(seeding, { collection: 'events', id, at: publishedAt })
  }
}
