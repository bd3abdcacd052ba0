import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Article } from '../payload-types.ts'

/** A rich text of one paragraph, with more nodes after it if there are any. */
export const richText = (text: string, ...nodes: Record<string, unknown>[]): Article['body'] => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] },
      ...nodes.map(withVersion),
    ],
  },
})

const withVersion = (node: Record<string, unknown>) => ({ type: 'unknown', version: 1, ...node })

/** The data of an article of an agency that could be published as it is. */
export const articleData = (agency: string, title = 'Khai mạc lễ hội Tràng An') =>
  ({ agency, title, type: 'news', summary: 'Lễ hội mở cửa.', body: richText('Sáng nay lễ hội khai mạc.') }) as const

/** A picture file of one colour. */
export const pictureFile = async ({ width = 800, height = 600, name = 'anh.png' } = {}) => {
  const data = await sharp({ create: { width, height, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name, size: data.byteLength }
}

/** Uploads a picture for an agency, past all rights. */
export const makePicture = async (payload: Payload, agency: string) =>
  payload.create({ collection: 'media', data: { agency, alt: 'Ảnh màu xanh' }, file: await pictureFile() })

const pdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
  'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n ',
  'trailer<</Size 3/Root 1 0 R>>\nstartxref\n101\n%%EOF\n',
].join('\n')

/** The smallest PDF file there is: one without pages. */
export const pdfFile = (name = 'quyet-dinh.pdf') => {
  const data = Buffer.from(pdf)
  return { data, mimetype: 'application/pdf', name, size: data.byteLength }
}

/** The head of an MP4 film: enough to be known as one. */
export const filmFile = (name = 'phim.mp4') => {
  const data = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42\0\0\0\0mp42isom'), Buffer.alloc(64)])
  return { data, mimetype: 'video/mp4', name, size: data.byteLength }
}
