import { addFile } from './addFile.ts'
import { keepDate } from './keepDate.ts'
import { morningOf, toInstant } from './moments.ts'
import type { SeedLegalDocument, SeedPublication } from './sectionSchema.ts'
import type { Seeding } from './seedAgency.ts'

/** Legal documents with their printed files, and the publications of the required sections. */
export const seedDocuments = async (seeding: Seeding): Promise<void> => {
  for (const document of seeding.seed.legalDocuments) await seedLegalDocument(seeding, document)
  for (const publication of seeding.seed.publications) await seedPublication(seeding, publication)
}

const seedLegalDocument = async (seeding: Seeding, document: SeedLegalDocument): Promise<void> => {
  const { payload, req, agency, print } = seeding
  const { points, abstract, effectiveOn, expiredOn, ...rest } = document
  const { form, number, issuedOn } = document
  const publishedAt = morningOf(issuedOn)
  const file = await addFile(seeding, {
    title: `${form} số ${number}`,
    name: `${form} ${number}`,
    data: await print.legalDocument(document),
  })
  const { id } = await payload.create({
    collection: 'legal-documents',
    req,
    locale: 'vi',
    data: {
      ...rest,
      _status: 'published',
      agency,
      abstract: abstract.vi,
      effectiveOn: effectiveOn ?? null,
      expiredOn: expiredOn ?? null,
      files: [file],
      publishedAt,
    },
  })
  await keepDate(seeding, { collection: 'legal-documents', id, at: publishedAt })
}

const seedPublication = async (seeding: Seeding, publication: SeedPublication): Promise<void> => {
  const { payload, req, agency, read, print, seed } = seeding
  const { section, title, summary, body, facts, tables, date } = publication
  const publishedAt = toInstant(date)
  const data = publication.file ? await print.publication(publication, seed.agency.name.vi) : undefined
  const { id } = await payload.create({
    collection: 'publications',
    req,
    locale: 'vi',
    data: {
      _status: 'published',
      agency,
      section,
      title,
      summary,
      body: body ? read(body) : null,
      facts: Object.entries(facts).map(([label, value]) => ({ label, value })),
      tables: tables.map(toTable),
      files: data ? [await addFile(seeding, { title, name: title, data })] : [],
      publishedAt,
    },
  })
  await keepDate(seeding, { collection: 'publications', id, at: publishedAt })
}

/** A table as an editor pastes it from a spreadsheet. */
const toTable = ({ caption, unit, chart, columns, rows }: SeedPublication['tables'][number]) => ({
  caption: caption.vi,
  unit: unit ?? null,
  chart,
  figures: [columns, ...rows.map((row) => row.map(toCell))].map((cells) => cells.join('\t')).join('\n'),
})

const toCell = (cell: string | number | null): string =>
  typeof cell === 'number' ? new Intl.NumberFormat('vi-VN').format(cell) : (cell ?? '')
