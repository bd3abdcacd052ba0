import { addPicture } from './addPicture.ts'
import type { Seeding } from './seedAgency.ts'

/** Introduction and general pages; answers with their ids by slug. */
export const seedPages = async (seeding: Seeding): Promise<Map<string, string>> => {
  const { payload, req, seed, agency, read } = seeding
  const ids = new Map<string, string>()
  for (const [order, page] of seed.pages.entries()) {
    const { section, topic, slug, title, summary, body, titleEn, bodyEn } = page
    const { id } = await payload.create({
      collection: 'pages',
      req,
      locale: 'vi',
      data: {
        _status: 'published',
        agency,
        section,
        topic: topic ?? null,
        slug,
        title,
        summary,
        body: read(body),
        cover: topic === 'map' ? await addMap(seeding) : null,
        order,
      },
    })
    if (bodyEn)
      await payload.update({
        collection: 'pages',
        id,
        req,
        locale: 'en',
        data: { _status: 'published', title: titleEn, body: read(bodyEn) },
      })
    ids.set(slug, id)
  }
  return ids
}

/** The schematic map of a district, described for those who do not see it by what lies in it. */
const addMap = async (seeding: Seeding): Promise<string | null> => {
  const { map } = seeding.seed
  if (!map) return null
  const places = map.places.map(({ name }) => name).join(', ')
  const around = map.neighbours.map(({ name }) => name).join(', ')
  const alt = `${map.title}: ${places}. Xung quanh: ${around}.`
  return addPicture(seeding, { name: 'ban-do', png: await seeding.draw.map(map), alt })
}
