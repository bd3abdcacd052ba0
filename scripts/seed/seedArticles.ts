import { slugify } from '@trangan/vietnamese'
import { describeScene } from './scenes/describeScene.ts'
import type { SeedAgency } from './schema.ts'
import type { Seeding } from './seedAgency.ts'
import type { Scene } from './words.ts'

type Entry = SeedAgency['announcements'][number] & Partial<Pick<SeedAgency['articles'][number], 'category' | 'cover'>>
type Input = Seeding & { categories: Map<string, string> }

/** News and announcements, published at their dates. */
export const seedArticles = async (input: Input): Promise<void> => {
  for (const [number, entry] of input.seed.articles.entries()) await seedArticle(input, { entry, number, type: 'news' })
  for (const [number, entry] of input.seed.announcements.entries())
    await seedArticle(input, { entry, number, type: 'announcement' })
}

type Numbered = { entry: Entry; number: number; type: 'news' | 'announcement' }

const seedArticle = async (input: Input, { entry, number, type }: Numbered): Promise<void> => {
  const { payload, req, agency, categories, read } = input
  const publishedAt = new Date(`${entry.date.replace(' ', 'T')}:00+07:00`).toISOString()
  const { id } = await payload.create({
    collection: 'articles',
    req,
    locale: 'vi',
    data: {
      _status: 'published',
      agency,
      type,
      title: entry.title,
      slug: slugify(entry.title),
      summary: entry.summary,
      body: read(entry.body),
      publishedAt,
      category: (entry.category && categories.get(entry.category)) ?? null,
      cover: entry.cover ? await seedCover(input, { ...entry.cover, number }) : null,
    },
  })
  if (entry.en) await translate(input, id, entry.en)
  // What was written long ago was not changed today.
  await payload.db.updateOne({
    collection: 'articles',
    id,
    req,
    data: { createdAt: publishedAt, updatedAt: publishedAt },
  })
}

const translate = async (
  { payload, req, read }: Input,
  id: string,
  english: NonNullable<Entry['en']>,
): Promise<void> => {
  const { title, summary, body } = english
  const data = { _status: 'published', title, summary, body: read(body) } as const
  await payload.update({ collection: 'articles', id, req, locale: 'en', data })
}

type Cover = { scene: Scene; alt?: string | undefined; number: number }

const seedCover = async (
  { payload, req, agency, seed, drawCover }: Input,
  { scene, alt, number }: Cover,
): Promise<string> => {
  const data = await drawCover({ scene, seed: Number(seed.agency.code.slice(7, 9)) * 100 + number })
  const name = `${slugify(scene)}-${String(number + 1).padStart(2, '0')}.png`
  const { id } = await payload.create({
    collection: 'media',
    req,
    locale: 'vi',
    data: { agency, alt: alt ?? describeScene(scene) },
    file: { data, name, mimetype: 'image/png', size: data.length },
  })
  return id
}
