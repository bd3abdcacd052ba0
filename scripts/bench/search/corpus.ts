import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { SearchableDocument } from '@trangan/search/build'
import { slugify } from '@trangan/vietnamese'
import { parseLine } from '../../import/crawledProcedure.ts'
import { type CatalogueProcedure, toProcedure } from '../../import/toProcedure.ts'
import { readContent } from '../../seed/readContent.ts'

const catalogue = new URL('../../../../shared/data/procedures.jsonl.gz', import.meta.url)

/** The 1,255 real procedures and the articles of the seed. */
export const readCorpus = async (): Promise<SearchableDocument[]> => [
  ...(await readProcedures()),
  ...(await readArticles()),
]

const readProcedures = async (): Promise<SearchableDocument[]> => {
  if (!existsSync(catalogue))
    throw new Error(
      `The search benchmark needs the national catalogue at ${catalogue.pathname}. Put the crawled procedures there and run it again.`,
    )
  const text = (await promisify(gunzip)(await readFile(catalogue))).toString()
  return text
    .trim()
    .split('\n')
    .map(parseLine)
    .flatMap((line) => (line.kind === 'procedure' ? [ofProcedure(toProcedure(line.procedure))] : []))
}

const ofProcedure = (procedure: CatalogueProcedure): SearchableDocument => {
  const { code, name, field, level, decisionNumber } = procedure
  const tables = [procedure.methods, procedure.dossier, procedure.legalBases]
  return {
    href: `/thu-tuc-hanh-chinh/${code}/`,
    type: 'procedure',
    title: name,
    category: field,
    code,
    numbers: decisionNumber ? [decisionNumber] : [],
    facets: level ? { level } : {},
    body: [
      procedure.subjects.join(', '),
      procedure.executingAgency,
      procedure.steps,
      ...tables.flatMap(({ rows, text }) => [...rows.map((row) => Object.values(row).join(' ')), text]),
      procedure.conditions,
      procedure.result,
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

const readArticles = async (): Promise<SearchableDocument[]> =>
  (await readContent()).flatMap(({ agency, articles, announcements }) =>
    [
      ...articles.map((article) => ({ ...article, type: 'news' })),
      ...announcements.map((article) => ({ ...article, type: 'announcement' })),
    ].map(({ type, title, summary, body, date }) => ({
      href: `/${agency.host.split('.')[0]}/${type}/${slugify(title)}/`,
      type,
      title,
      summary,
      body,
      date: `${date.replace(' ', 'T')}:00.000Z`,
      facets: { agency: agency.name.vi },
    })),
  )
