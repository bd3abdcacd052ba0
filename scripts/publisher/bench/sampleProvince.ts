import type { Article, Snapshot } from '@trangan/contract'
import { exampleArticle, exampleSnapshot } from '@trangan/contract/examples'
import type { ContentSource, SnapshotPatch } from '@trangan/publisher/ports'

const words =
  'Sở Kế hoạch và Đầu tư tỉnh tổ chức hội nghị triển khai nhiệm vụ trọng tâm công tác cải cách hành chính năm Ủy ban nhân dân thành phố ban hành quyết định phê duyệt danh mục thủ tục được sửa đổi bổ sung thuộc thẩm quyền giải quyết của các cơ quan đơn vị trên địa bàn người dân doanh nghiệp nộp hồ sơ trực tuyến kết quả xử lý đúng hạn đạt tỷ lệ tăng trưởng kinh tế xã hội nông nghiệp công nghiệp giáo dục y tế giao thông chuyển đổi số phát triển bền vững'.split(
    ' ',
  )

/** Numbers that look random and are the same on every machine. */
const createRandom = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const createWriter = (random: () => number) => {
  const sentence = (count: number) => {
    const text = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const paragraph = () => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: `${sentence(45)}. ${sentence(40)}.` }],
  })
  return { sentence, paragraph }
}

/** An article of some 3 KB of text, published seven hours after the one before, and after all other documents. */
export const sampleArticle = (number: number): Article => {
  const { sentence, paragraph } = createWriter(createRandom(number))
  const at = new Date(Date.UTC(2027, 0, 1) + number * 7 * 60 * 60 * 1000).toISOString()
  const heading = {
    type: 'heading' as const,
    level: 2 as const,
    children: [{ type: 'text' as const, text: sentence(6) }],
  }
  return {
    ...exampleArticle,
    id: `n${number}`,
    slug: `bai-viet-${String(number).padStart(6, '0')}`,
    title: { vi: sentence(12) },
    summary: { vi: `${sentence(32)}.` },
    category: `c${(number % 5) + 1}`,
    cover: undefined,
    body: { vi: [paragraph(), paragraph(), heading, paragraph(), paragraph(), paragraph(), paragraph()] },
    publishedAt: at,
    updatedAt: at,
  }
}

/** A province of agencies with so many articles each, as a content source that changes can be made to. */
export const sampleProvince = (articles: readonly number[]): ContentSource & { write: (agency: string) => Article } => {
  const snapshots = new Map(
    articles.map((count, index) => [`agency-${index + 1}`, sampleSnapshot(`agency-${index + 1}`, count)]),
  )
  const read = (agency: string): Snapshot => snapshots.get(agency) ?? sampleSnapshot(agency, 0)
  return {
    listPortals: async () => [...snapshots.values()].map(({ agency }) => agency),
    readSnapshot: async (agency) => read(agency),
    readPatch: async (agency, documents): Promise<SnapshotPatch> => {
      const ids = new Set(documents.map(({ id }) => id))
      const newest = read(agency).articles.slice(-50)
      return { put: { articles: structuredClone(newest.filter(({ id }) => ids.has(id))) }, removed: [] }
    },
    readBlob: async ({ key }) => {
      throw new Error(`The sample has no blob ${key}.`)
    },
    write: (agency) => {
      const { articles: written } = read(agency)
      const article = sampleArticle(written.length + 1)
      written.push(article)
      return article
    },
  }
}

/** One agency with so many articles. */
export const sampleSnapshot = (id: string, articles: number): Snapshot => ({
  ...exampleSnapshot,
  agency: { ...exampleSnapshot.agency, id, hosts: [`${id}.example.vn`] },
  categories: Array.from({ length: 5 }, (_, index) => ({
    id: `c${index + 1}`,
    slug: `chuyen-muc-${index + 1}`,
    name: { vi: `Chuyên mục ${index + 1}` },
    order: index,
  })),
  articles: Array.from({ length: articles }, (_, index) => sampleArticle(index + 1)),
  media: [],
  files: [],
})
