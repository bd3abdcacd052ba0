import { slugify } from '@trangan/vietnamese'
import type { Seeding } from './seedAgency.ts'

type Pdf = { title: string; name: string; data: Buffer }

/** Puts a printed document into the agency's files; answers with its id. */
export const addFile = async ({ payload, req, agency }: Seeding, { title, name, data }: Pdf): Promise<string> => {
  const { id } = await payload.create({
    collection: 'files',
    req,
    locale: 'vi',
    data: { agency, title, downloadName: `${slugify(name)}.pdf` },
    file: { data, name: `${slugify(name)}.pdf`, mimetype: 'application/pdf', size: data.length },
  })
  return id
}
