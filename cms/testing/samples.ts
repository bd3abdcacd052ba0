import type { Payload } from 'payload'
import type { AgencyCollection } from '../access/matrix.ts'
import { articleData, pdfFile, pictureFile, richText } from './content.ts'
import type { as } from './people.ts'

type Making = {
  payload: Payload
  agency: string
  /** Fields beside those of the sample. */
  more?: Record<string, unknown>
  /** Whose rights count; without it the sample is made past all rights. */
  by?: ReturnType<typeof as>
}

const words = { title: 'Công khai dự toán năm 2025', summary: 'Theo quy định của pháp luật.' }
const moment = '2025-03-10T01:00:00.000Z'

/** Makes one publishable document of each collection that belongs to agencies. */
export const samples: Record<AgencyCollection, (making: Making) => Promise<{ id: string }>> = {
  articles: ({ payload, agency, more, by }) =>
    payload.create({ collection: 'articles', data: { ...articleData(agency), ...more }, ...by }),
  pages: ({ payload, agency, more, by }) => {
    const data = { agency, title: 'Chức năng', section: 'general', order: 1, body: richText('Nhiệm vụ') } as const
    return payload.create({ collection: 'pages', data: { ...data, ...more }, ...by })
  },
  'legal-documents': ({ payload, agency, more, by }) =>
    payload.create({ collection: 'legal-documents', data: { ...legalDocumentData(agency), ...more }, ...by }),
  publications: ({ payload, agency, more, by }) => {
    const data = { agency, ...words, section: 'finances' } as const
    return payload.create({ collection: 'publications', data: { ...data, ...more }, ...by })
  },
  consultations: ({ payload, agency, more, by }) => {
    const days = { opensOn: '2025-03-10', closesOn: '2025-04-10' }
    const data = { agency, ...words, ...days, body: richText('Điều 1.'), contact: 'Sở Xây dựng' }
    return payload.create({ collection: 'consultations', data: { ...data, ...more }, ...by })
  },
  questions: ({ payload, agency, more, by }) => {
    const asked = { title: 'Cấp phép xây dựng', question: 'Tôi cần giấy tờ gì?', askedOn: '2025-03-10' }
    const data = { agency, ...asked, answer: richText('Bốn loại.'), field: 'Xây dựng', answeredBy: 'Phòng Quản lý' }
    return payload.create({ collection: 'questions', data: { ...data, ...more }, ...by })
  },
  units: ({ payload, agency, more, by }) =>
    payload.create({ collection: 'units', data: { agency, name: 'Văn phòng', order: 1, ...more }, ...by }),
  people: ({ payload, agency, more, by }) => {
    const data = { agency, name: 'Nguyễn Văn An', position: 'Giám đốc', role: 'leader', order: 1 } as const
    return payload.create({ collection: 'people', data: { ...data, ...more }, ...by })
  },
  appointments: ({ payload, agency, more, by }) => {
    const data = { agency, title: 'Họp giao ban', startsAt: moment }
    return payload.create({ collection: 'appointments', data: { ...data, ...more }, ...by })
  },
  events: ({ payload, agency, more, by }) => {
    const data = { agency, ...words, startsAt: moment, place: 'Nhà văn hóa' }
    return payload.create({ collection: 'events', data: { ...data, ...more }, ...by })
  },
  media: async ({ payload, agency, more, by }) =>
    payload.create({ collection: 'media', data: { agency, alt: 'Ảnh', ...more }, file: await pictureFile(), ...by }),
  files: ({ payload, agency, more, by }) =>
    payload.create({ collection: 'files', data: { agency, title: 'Tệp', ...more }, file: pdfFile(), ...by }),
  galleries: async ({ payload, agency, more, by }) => {
    const pictures = [(await samples.media({ payload, agency })).id]
    return payload.create({ collection: 'galleries', data: { agency, ...words, pictures, ...more }, ...by })
  },
  videos: ({ payload, agency, more, by }) => {
    const source = { kind: 'link', href: 'https://truyenhinh.example/1' } as const
    return payload.create({ collection: 'videos', data: { agency, ...words, source, ...more }, ...by })
  },
  categories: ({ payload, agency, more, by }) =>
    payload.create({ collection: 'categories', data: { agency, name: 'Tin địa phương', order: 1, ...more }, ...by }),
  'website-groups': ({ payload, agency, more, by }) => {
    const links = [{ label: 'Chính phủ', href: 'https://chinhphu.example' }]
    return payload.create({
      collection: 'website-groups',
      data: { agency, title: 'Trung ương', links, order: 1, ...more },
      ...by,
    })
  },
  menus: ({ payload, agency, more, by }) =>
    payload.create({ collection: 'menus', data: { agency, main: [], ...more }, ...by }),
  homes: ({ payload, agency, more, by }) =>
    payload.create({ collection: 'homes', data: { agency, blocks: [{ blockType: 'latest' }], ...more }, ...by }),
  synonyms: ({ payload, agency, more, by }) => {
    const data = { agency, typed: 'lấy chồng', meaning: 'đăng ký kết hôn' }
    return payload.create({ collection: 'synonyms', data: { ...data, ...more }, ...by })
  },
}

let number = 0

/** The data of a legal document of an agency, each time with another number. */
export const legalDocumentData = (agency: string) => {
  number += 1
  return {
    agency,
    number: `${number}/QĐ-UBND`,
    kind: 'directive',
    form: 'Quyết định',
    issuer: 'UBND tỉnh Ninh Bình',
    field: 'Xây dựng',
    issuedOn: '2025-03-10',
    state: 'in-force',
    abstract: 'Về việc ban hành quy chế quản lý kiến trúc',
  } as const
}
