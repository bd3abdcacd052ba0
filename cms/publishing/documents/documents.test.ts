import { describe, expect, it } from 'vitest'
import { InvalidContent } from './InvalidContent.ts'
import { toAgency } from './toAgency.ts'
import { toArticle } from './toArticle.ts'
import { toFile } from './toFile.ts'
import { toMedia } from './toMedia.ts'
import { toMenus } from './toMenus.ts'
import { toPage } from './toPage.ts'
import { toProcedure } from './toProcedure.ts'
import type { Source } from './values.ts'

const body = {
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Chữ', format: 0 }] }] },
}
const sha256 = 'a'.repeat(64)

const article: Source = {
  id: 'a1',
  type: 'news',
  slug: 'le-hoi',
  title: { vi: ' Lễ hội Tràng An ', en: null },
  summary: { vi: 'Tóm tắt' },
  body: { vi: body, en: null },
  category: { id: 'c1' },
  cover: 'm1',
  author: '',
  publishedAt: '2026-11-20T02:43:00.000Z',
  updatedAt: '2026-11-21T00:00:00.000Z',
}

describe('an article', () => {
  it('comes without blanks, empty entries and languages that nobody wrote', () => {
    expect(toArticle(article)).toEqual({
      id: 'a1',
      type: 'news',
      slug: 'le-hoi',
      title: { vi: 'Lễ hội Tràng An' },
      summary: { vi: 'Tóm tắt' },
      body: { vi: [{ type: 'paragraph', children: [{ type: 'text', text: 'Chữ' }] }] },
      category: 'c1',
      cover: 'm1',
      publishedAt: '2026-11-20T02:43:00.000Z',
      updatedAt: '2026-11-21T00:00:00.000Z',
    })
    expect(Object.keys(toArticle(article))).not.toContain('author')
  })

  it('is the same whether the database keeps nothing as null or not at all', () => {
    const { author: _, ...without } = article
    expect(JSON.stringify(toArticle({ ...article, author: null, source: null }))).toBe(
      JSON.stringify(toArticle(without)),
    )
  })

  it('written in English only is shown rather than lost', () => {
    expect(toArticle({ ...article, title: { vi: '', en: 'Festival' } }).title).toEqual({ vi: 'Festival' })
    expect(toArticle({ ...article, body: { en: body } }).body).toEqual({ vi: toArticle(article).body.vi })
  })

  it('that became an announcement has no category any more', () => {
    expect(toArticle({ ...article, type: 'announcement' }).category).toBeUndefined()
  })

  it('with a broken text is refused, not published empty', () => {
    expect(() => toArticle({ ...article, body: { vi: { root: 'damaged' } } })).toThrow(/body\.vi/)
  })

  it('that is incomplete names collection, id, title, each field and what to do', () => {
    const read = () => toArticle({ ...article, summary: { vi: ' ' }, slug: null })
    expect(read).toThrow(InvalidContent)
    expect(read).toThrow(
      'Bài viết “Lễ hội Tràng An” (articles/a1) chưa dựng được: thiếu “slug”; thiếu “summary”. Mở nội dung này trong CMS, sửa rồi xuất bản lại.',
    )
  })
})

describe('an agency', () => {
  const agency: Source = {
    id: 'g1',
    kind: 'department',
    name: { vi: 'Sở Tư pháp', en: 'Department of Justice' },
    abbreviation: 'STP',
    code: '000.00.03.H42',
    hosts: [{ id: 'x', host: 'sotuphap.ninhbinh.gov.vn' }],
    governingBody: { vi: 'UBND tỉnh Ninh Bình' },
    contact: { address: { vi: 'Đường Lê Đại Hành' }, phone: '0229.3871.234', fax: null, email: '' },
    responsible: { name: 'Nguyễn Văn A', position: { vi: 'Giám đốc' } },
    theme: { family: 'base', accent: '#1f4e79' },
    validFrom: '2017-12-31T17:00:00.000Z',
    validTo: null,
    successors: [{ id: 'g2' }, 'g3'],
    isSample: null,
  }

  it('has its days as they are in Việt Nam, its hosts and successors as plain lists', () => {
    const { contact, hosts, validFrom, validTo, successors, isSample } = toAgency(agency)
    expect({ contact, hosts, validFrom, validTo, successors, isSample }).toEqual({
      contact: { address: { vi: 'Đường Lê Đại Hành' }, phone: '0229.3871.234' },
      hosts: ['sotuphap.ninhbinh.gov.vn'],
      validFrom: '2018-01-01',
      validTo: undefined,
      successors: ['g2', 'g3'],
      isSample: false,
    })
  })

  it('without a host is refused', () => {
    expect(() => toAgency({ ...agency, hosts: [] })).toThrow(/Cơ quan “Sở Tư pháp” \(agencies\/g1\).*hosts/)
  })
})

describe('a procedure', () => {
  const procedure: Source = {
    id: 'p1',
    code: '1.000253',
    name: 'Cấp phép',
    field: 'Xây dựng',
    subjects: ['Công dân', ''],
    methods: { rows: [{ id: 'r', method: 'Trực tiếp', fee: null, duration: '5 ngày' }], text: null },
    dossier: { rows: null, text: 'Đơn\nTờ khai' },
    legalBases: {},
    externalIds: [{ id: 'e', portal: 'national', value: '019d' }],
    updatedAt: '2026-01-01T00:00:00.000Z',
  }

  it('keeps its tables, its whole text and its ids at other portals', () => {
    expect(toProcedure(procedure)).toEqual({
      id: 'p1',
      code: '1.000253',
      name: 'Cấp phép',
      field: 'Xây dựng',
      subjects: ['Công dân'],
      methods: { rows: [{ method: 'Trực tiếp', duration: '5 ngày' }], text: '' },
      dossier: { rows: [], text: 'Đơn\nTờ khai' },
      legalBases: { rows: [], text: '' },
      externalIds: { national: '019d' },
      updatedAt: '2026-01-01T00:00:00.000Z',
    })
  })

  it('with a code that is none is refused', () => {
    expect(() => toProcedure({ ...procedure, code: '253' })).toThrow(/Thủ tục “Cấp phép”.*“code” không hợp lệ/)
  })
})

describe('menus', () => {
  const item = (target: object, children: object[] = []) => ({ label: { vi: 'Mục' }, target, children })

  it('lead to parts, categories, documents and addresses', () => {
    const source = {
      id: 'n1',
      main: [
        item({ kind: 'section', section: 'news' }),
        item({ kind: 'category', category: 'c1', section: 'news' }),
        item({ kind: 'document', document: { relationTo: 'pages', value: { id: 'p1' } } }),
      ],
      footer: [item({ kind: 'url', href: 'https://ninhbinh.gov.vn' })],
    }
    const { main, footer } = toMenus(source)
    expect(main.map(({ target }) => target)).toEqual([
      { kind: 'section', section: 'news' },
      { kind: 'category', id: 'c1' },
      { kind: 'document', collection: 'pages', id: 'p1' },
    ])
    expect(footer.map(({ target }) => target)).toEqual([{ kind: 'url', href: 'https://ninhbinh.gov.vn' }])
  })

  it('lose an item whose target was deleted, but not its sub-items', () => {
    const gone = { kind: 'category', category: null }
    const child = item({ kind: 'section', section: 'home' })
    expect(toMenus({ id: 'n1', main: [item(gone), item(gone, [child])], footer: null }).main).toEqual([
      { label: { vi: 'Mục' }, target: { kind: 'section', section: 'home' }, children: [child] },
    ])
  })
})

describe('pictures and files', () => {
  const rendition = (width: number) => ({
    key: `anh-${width}.webp`,
    sha256,
    size: 10,
    mimeType: 'image/webp',
    width,
    height: 1,
  })
  const media: Source = {
    id: 'm1',
    alt: { vi: 'Thuyền' },
    isDecorative: false,
    renditions: [rendition(640), rendition(320)],
  }

  it('a picture has its renditions from narrow to wide', () => {
    expect(toMedia(media).renditions.map(({ blob, width }) => [blob.key, width])).toEqual([
      ['media/anh-320.webp', 320],
      ['media/anh-640.webp', 640],
    ])
  })

  it('a decorative picture has no text alternative even if one was typed before', () => {
    expect(toMedia({ ...media, isDecorative: true }).alt).toBeUndefined()
  })

  it('a picture without renditions is refused', () => {
    expect(() => toMedia({ ...media, renditions: [] })).toThrow(/Ảnh \(media\/m1\)/)
  })

  it('a file has the name that citizens get', () => {
    const file = {
      id: 'f1',
      title: { vi: 'Mẫu đơn' },
      filename: 'g1-x.pdf',
      downloadName: 'mau-don.pdf',
      filesize: 5,
      mimeType: 'application/pdf',
      sha256,
    }
    expect(toFile(file)).toEqual({
      id: 'f1',
      title: { vi: 'Mẫu đơn' },
      filename: 'mau-don.pdf',
      blob: { key: 'files/g1-x.pdf', sha256, size: 5, type: 'application/pdf' },
    })
  })
})

it('a page keeps its section and order', () => {
  const page = {
    id: 'p',
    section: 'general',
    slug: 'lien-he',
    title: { vi: 'Liên hệ' },
    body: { vi: body },
    order: 2,
    updatedAt: new Date(0),
  }
  expect(toPage(page)).toMatchObject({ section: 'general', order: 2, updatedAt: '1970-01-01T00:00:00.000Z' })
})
