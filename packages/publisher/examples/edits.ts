import type { Article, Snapshot } from '@trangan/contract'
import {
  exampleAgency,
  exampleAppointments,
  exampleConsultation,
  exampleEvent,
  exampleFile,
  exampleGallery,
  exampleLegalDocuments,
  exampleMedia,
  exampleMenus,
  examplePages,
  examplePeople,
  exampleProcedure,
  examplePublications,
  exampleQuestion,
  exampleUnits,
  exampleVideos,
  exampleWebsiteGroup,
} from '@trangan/contract/examples'
import fc from 'fast-check'
import type { SnapshotPatch } from '../ports.ts'
import { numberedArticle } from './articles.ts'

type Put = SnapshotPatch['put']

const put = (documents: Put): SnapshotPatch => ({ put: documents, removed: [] })

const numbers = fc.integer({ min: 1, max: 60 })
const words = fc.constantFrom('Một', 'Hai', 'Ba')
const english = fc.constantFrom(undefined, 'One', 'Two')
const days = fc.integer({ min: 1, max: 60 })

const linkTo = (collection: 'articles' | 'pages' | 'events' | 'legalDocuments', id: string) => ({
  type: 'paragraph' as const,
  children: [
    {
      type: 'link' as const,
      target: { kind: 'document' as const, collection, id },
      children: [{ type: 'text' as const, text: 'xem thêm' }],
    },
  ],
})

const title = (vi: string, en: string | undefined) => (en === undefined ? { vi } : { vi, en })
const moment = (day: number) => new Date(Date.UTC(2026, 0, day, 20)).toISOString()
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const article: fc.Arbitrary<Article> = fc
  .record({
    number: numbers,
    day: days,
    word: words,
    en: english,
    type: fc.constantFrom('news' as const, 'news' as const, 'announcement' as const),
    category: optional(fc.constantFrom('c1', 'c2', 'gone')),
    cover: optional(fc.constantFrom('m1', 'm2')),
    linksTo: optional(numbers),
    slugSuffix: fc.constantFrom('', '-doi-ten'),
  })
  .map(({ number, day, word, en, type, category, cover, linksTo, slugSuffix }) => ({
    ...numberedArticle(number),
    type,
    category,
    cover,
    slug: `tin-${number}${slugSuffix}`,
    title: title(`${word} ${number}`, en),
    summary: title('Tóm tắt', en),
    publishedAt: moment(day),
    body: {
      vi: linksTo === undefined ? [] : [linkTo('articles', `n${linksTo}`)],
      ...(en === undefined ? {} : { en: linksTo === undefined ? [] : [linkTo('articles', `n${linksTo}`)] }),
    },
  }))

/** Documents of every other kind: `seed` decides their number, their words and their place in time. */
const others = fc
  .record({ kind: fc.integer({ min: 0, max: 15 }), number: numbers, day: days, word: words, en: english })
  .map(({ kind, number, day, word, en }): Put => {
    const [id, slug, at] = [`x${number}`, `muc-${number}`, { publishedAt: moment(day), updatedAt: moment(day) }]
    const named = { id, slug, title: title(word, en), summary: title(word, en), ...at }
    const first = number % 2 === 0
    const makers: (() => Put)[] = [
      () => ({
        legalDocuments: [
          {
            ...exampleLegalDocuments[first ? 0 : 1],
            id,
            slug,
            number: `${number}/QĐ`,
            field: word,
            issuedOn: moment(day * 9).slice(0, 10),
          },
        ],
      }),
      () => ({ publications: [{ ...examplePublications[first ? 0 : 1], ...named }] }),
      () => ({ consultations: [{ ...exampleConsultation, ...named, body: { vi: [linkTo('legalDocuments', id)] } }] }),
      () => ({ questions: [{ ...exampleQuestion, ...at, id, slug, title: word }] }),
      () => ({ events: [{ ...exampleEvent, ...named, startsAt: moment(day), cover: first ? 'm1' : undefined }] }),
      () => ({ galleries: [{ ...exampleGallery, ...named, pictures: first ? ['m1', 'm2'] : ['m2'] }] }),
      () => ({ videos: [{ ...exampleVideos[first ? 0 : 1], ...named }] }),
      () => ({
        appointments: [{ ...exampleAppointments[0], id, title: word, startsAt: moment(day), leaders: ['e1', 'e2'] }],
      }),
      () => ({ units: [{ ...exampleUnits[1], id, name: { vi: word }, parent: first ? 'u1' : 'gone', order: day }] }),
      () => ({ units: [{ ...exampleUnits[0], name: { vi: word } }] }),
      () => ({
        people: [{ ...examplePeople[0], id: first ? 'e1' : id, name: word, portrait: first ? 'm2' : undefined }],
      }),
      () => ({ people: [{ ...examplePeople[1], id, name: word, unit: first ? 'u1' : 'gone' }] }),
      () => ({ websiteGroups: [{ ...exampleWebsiteGroup, id, title: { vi: word }, order: day }] }),
      () => ({
        procedures: [
          {
            ...exampleProcedure,
            id: `q${number}`,
            code: `1.${String(number).padStart(6, '0')}`,
            name: first ? 'Đăng ký khai sinh' : exampleProcedure.name,
            field: `Lĩnh vực ${number % 3}`,
          },
        ],
      }),
      () => ({
        pages: [
          {
            ...examplePages[first ? 0 : 1],
            title: title(word, en),
            body: { vi: [linkTo('events', id)], ...(en === undefined ? {} : { en: [linkTo('events', id)] }) },
          },
        ],
      }),
      () => ({ categories: [{ id: 'c2', slug: 'nha-o', name: title(word, en), order: 2 }] }),
    ]
    return makers[kind]?.() ?? {}
  })

const removable = [
  ['articles', 'n'],
  ['procedures', 'q'],
  ...[
    'legalDocuments',
    'publications',
    'consultations',
    'questions',
    'events',
    'galleries',
    'videos',
    'appointments',
    'units',
    'people',
    'websiteGroups',
  ].map((collection) => [collection, 'x']),
]

const removal = fc
  .record({ kind: fc.constantFrom(...removable), number: numbers })
  .map(({ kind: [collection = '', letter], number }) => ({
    put: {},
    removed: [{ collection, id: `${letter}${number}` }],
  }))

const exampleIds = fc.constantFrom(
  { collection: 'pages', id: 'p1' },
  { collection: 'pages', id: 'p2' },
  { collection: 'people', id: 'e1' },
  { collection: 'units', id: 'u1' },
  { collection: 'events', id: 's1' },
  { collection: 'files', id: 'f1' },
  { collection: 'media', id: 'm1' },
  { collection: 'categories', id: 'c1' },
)

const homes: fc.Arbitrary<Snapshot['home']> = fc.constantFrom(
  { blocks: [] },
  { blocks: [{ type: 'latest' as const }, { type: 'gallery' as const }, { type: 'life-events' as const }] },
  { blocks: [{ type: 'rich-text' as const, body: { vi: [linkTo('events', 's1'), { type: 'file', file: 'f1' }] } }] },
)

/** Anything that editors do to a portal, as the patch that it becomes. */
export const edits: fc.Arbitrary<SnapshotPatch> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(article, { minLength: 1, maxLength: 4 }).map((all) => put({ articles: unique(all) })),
  },
  { weight: 14, arbitrary: others.map(put) },
  { weight: 6, arbitrary: removal },
  exampleIds.map((document) => ({ put: {}, removed: [document] })),
  words.map((vi) => put({ media: [{ ...exampleMedia, id: 'm2', alt: { vi } }] })),
  fc.constantFrom('x.pdf', 'y.pdf').map((filename) => put({ files: [{ ...exampleFile, filename }] })),
  words.map((vi) => ({ ...put({}), agency: { ...exampleAgency, name: { vi } } })),
  fc
    .constantFrom('#0b4f8a', '#7a1f1f')
    .map((accent) => ({ ...put({}), agency: { ...exampleAgency, theme: { family: 'base', accent } } })),
  fc.boolean().map((isFull) => ({ ...put({}), menus: isFull ? exampleMenus : { main: [], footer: [] } })),
  homes.map((home) => ({ ...put({}), home })),
)

const unique = (articles: Article[]): Article[] => [...new Map(articles.map((one) => [one.id, one])).values()]
