import type { Seeding } from './seedAgency.ts'

/** Introduction and general pages; answers with their ids by slug. */
export const seedPages = async ({ payload, req, seed, agency, read }: Seeding): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const [order, page] of seed.pages.entries()) {
    const { section, slug, title, summary, body, titleEn, bodyEn } = page
    const { id } = await payload.create({
      collection: 'pages',
      req,
      locale: 'vi',
      data: { _status: 'published', agency, section, slug, title, summary, body: read(body), order },
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
