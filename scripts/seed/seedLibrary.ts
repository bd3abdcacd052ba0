import { addScene } from './addPicture.ts'
import { keepDate } from './keepDate.ts'
import { toInstant } from './moments.ts'
import type { Seeding } from './seedAgency.ts'

/** Galleries, videos, links to other websites, and the chosen order of the home page. */
export const seedLibrary = async (seeding: Seeding): Promise<void> => {
  for (const [index, gallery] of seeding.seed.galleries.entries()) await seedGallery(seeding, { gallery, index })
  for (const [index, video] of seeding.seed.videos.entries()) await seedVideo(seeding, { video, index })
  await seedWebsiteGroups(seeding)
  await seedHome(seeding)
}

type Galleries = Seeding['seed']['galleries'][number]

const seedGallery = async (
  seeding: Seeding,
  { gallery, index }: { gallery: Galleries; index: number },
): Promise<void> => {
  const { payload, req, agency } = seeding
  const publishedAt = toInstant(gallery.date)
  const pictures: string[] = []
  for (const [number, { scene, caption }] of gallery.pictures.entries())
    pictures.push(await addScene(seeding, { scene, caption, number: 40 + index * 10 + number, isLarge: true }))
  const { id } = await payload.create({
    collection: 'galleries',
    req,
    locale: 'vi',
    data: { _status: 'published', agency, title: gallery.title, summary: gallery.summary, pictures, publishedAt },
  })
  await keepDate(seeding, { collection: 'galleries', id, at: publishedAt })
}

type Video = Seeding['seed']['videos'][number]

const seedVideo = async (seeding: Seeding, { video, index }: { video: Video; index: number }): Promise<void> => {
  const { payload, req, agency } = seeding
  const publishedAt = toInstant(video.date)
  const { id } = await payload.create({
    collection: 'videos',
    req,
    locale: 'vi',
    data: {
      _status: 'published',
      agency,
      title: video.title,
      summary: video.summary,
      source: { kind: 'link', href: video.href },
      poster: await addScene(seeding, { scene: video.scene, number: 80 + index }),
      transcript: video.transcript ?? null,
      publishedAt,
    },
  })
  await keepDate(seeding, { collection: 'videos', id, at: publishedAt })
}

const seedWebsiteGroups = async ({ payload, req, agency, seed }: Seeding): Promise<void> => {
  for (const [order, { title, links }] of seed.websiteGroups.entries()) {
    const { id, links: rows } = await payload.create({
      collection: 'website-groups',
      req,
      locale: 'vi',
      data: { agency, title: title.vi, links: links.map(({ label, href }) => ({ label: label.vi, href })), order },
    })
    // The English labels go onto the same rows, found again by their ids.
    const inEnglish = rows.map((row, index) => ({ ...row, label: links[index]?.label.en ?? row.label }))
    await payload.update({
      collection: 'website-groups',
      id,
      req,
      locale: 'en',
      data: { title: title.en, links: inEnglish },
    })
  }
}

const seedHome = async ({ payload, req, agency, seed }: Seeding): Promise<void> => {
  if (!seed.home) return
  const blocks = seed.home.map((blockType) => ({ blockType }))
  await payload.create({ collection: 'homes', req, locale: 'vi', data: { agency, blocks } })
}
