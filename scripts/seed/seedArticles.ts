import { slugify } from '@trangan/vietnamese'
import { addScene } from './addPicture.ts'
import { keepDate } from './keepDate.ts'
import { toInstant } from './moments.ts'
import type { SeedAgency } from './schema.ts'
import type { Seeding } from './seedAgency.ts'

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
  const publishedAt = toInstant(entry.date)
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
      cover: entry.cover ? await addScene(input, { ...entry.cover, number }) : null,
    },
  })
  if (entry.en) await translate(input, id, entry.en)
  await keepDate(input, { collection: 'articles', id, at: publishedAt })
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
