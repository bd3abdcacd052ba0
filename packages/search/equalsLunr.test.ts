import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build/buildIndex.ts'
import { exampleDocuments } from './examples/documents.ts'
import { serve } from './examples/inMemory.ts'
import { wholeLunr } from './examples/wholeLunr.ts'
import { askLunr } from './query/assemble.ts'
import { spareBodies } from './query/clause.ts'
import { clausesOf } from './query/clausesOf.ts'
import { placeOf } from './query/facets.ts'
import { openIndex } from './query/openIndex.ts'
import { startReading } from './query/reading.ts'
import { readQuery } from './query/readQuery.ts'
import type { SearchableDocument } from './searchableDocument.ts'

const catalogue = new URL('../../../shared/data/procedures.jsonl.gz', import.meta.url)

describe('the sharded index gives the scores of lunr over the whole', () => {
  it('on the example portal', async () => {
    await compare(exampleDocuments, [
      'đăng ký khai sinh',
      'giấy phép',
      'duong',
      'nghị quyết 05',
      'không có từ này',
      'của',
    ])
  })

  it('on all real procedures of the national catalogue', { timeout: 120_000 }, async ({ skip }) => {
    skip(!existsSync(catalogue), 'the national catalogue (../shared/data/procedures.jsonl.gz) is not on this machine')
    const documents = readCatalogue()
    const titles = documents.filter((_, place) => place % 60 === 0).map(({ title }) => title)
    await compare(documents, [...titles, 'cap lai giay phep lai xe', 'sổ đỏ', '1.000253', 'quyết định'])
  })
})

const compare = async (documents: readonly SearchableDocument[], questions: readonly string[]) => {
  const { fetchFile } = serve(buildIndex(documents, { root: '/root.json', folder: '/index/' }))
  const index = await openIndex(fetchFile, '/root.json')
  const whole = wholeLunr(documents)
  for (const question of questions) {
    const query = readQuery(question)
    const reading = startReading(index.layers)
    await reading.load(clausesOf(query).map(({ term }) => term))
    const clauses = spareBodies(clausesOf(query), query.words.length, reading.bodyShare)
    const found = askLunr({ sources: reading.sources, corpus: reading.corpus, clauses, isWanted: () => true })
    const expected = new Map(
      whole
        .query((query) => {
          for (const { term, boost, isHeadOnly } of clauses)
            if (reading.frequency(term) > 0)
              query.term(term, isHeadOnly ? { boost, fields: ['title', 'lead'] } : { boost })
        })
        .map(({ ref, score }) => [ref, score]),
    )
    const got = await Promise.all(
      found.map(async ({ document, score }) => {
        const place = placeOf(index.layers, document)
        return { href: (await place?.layer.cardsOf([place.number]))?.[0]?.href ?? '', score }
      }),
    )
    expect(got.map(({ href }) => href).sort(), question).toEqual([...expected.keys()].sort())
    for (const { href, score } of got) expect(score, `${question}: ${href}`).toBeCloseTo(expected.get(href) ?? 0, 10)
  }
}

const readCatalogue = (): SearchableDocument[] =>
  gunzipSync(readFileSync(catalogue))
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const crawled: Record<string, string> = JSON.parse(line)
      const text = ['trinh_tu_thuc_hien', 'thanh_phan_ho_so', 'can_cu_phap_ly', 'yeu_cau_dieu_kien', 'ket_qua_xu_ly']
      return {
        href: `/${crawled.ma_thu_tuc}/`,
        type: 'procedure',
        title: crawled.ten_thu_tuc ?? '',
        category: crawled.linh_vuc,
        code: crawled.ma_thu_tuc,
        body: text.map((field) => crawled[field]).join('\n'),
      }
    })
