import { exampleShell, pageExamples } from '@trangan/contract/examples/pages'
import type { RenderInput } from '@trangan/contract/pages'
import { legalDocumentIndexPath } from '@trangan/contract/paths'
import { expect, it } from 'vitest'
import { inMemoryPortals } from '../examples/inMemoryPortals.ts'
import { onDemandLegalDocuments } from './onDemandLegalDocuments.ts'

const example = pageExamples.find(({ input }) => input.page.template === 'legal-document-list')?.input.page
if (example?.template !== 'legal-document-list') throw new Error('There is no example of a list of legal documents.')

const type = 'application/json'
const shard = '/van-ban/danh-muc/1.json'
const documents = example.model.documents.map((card, index) => ({
  card,
  values: { nam: index === 0 ? '2018' : '2017' },
}))
const filters = [{ name: 'nam', label: 'Năm', options: [{ value: '2018', label: '2018', href: '', current: false }] }]
const page = { ...example, model: { ...example.model, filters } }
const root = { format: 1, shards: [shard], input: { shell: exampleShell, page } }

const portals = inMemoryPortals({
  'a.vn': {
    [legalDocumentIndexPath]: { text: JSON.stringify(root), type },
    [shard]: { text: JSON.stringify(documents), type },
  },
  'broken.vn': { [legalDocumentIndexPath]: { text: '{}', type } },
})

const ask = async (host: string, query: string, path = '/van-ban/loc/') => {
  const rendered: RenderInput[] = []
  const render = async (input: RenderInput) => {
    rendered.push(input)
    return '<p>'
  }
  const portal = await portals.portalAt(host)
  if (!portal || portal === 'unpublished') throw new Error(`There is no portal at ${host}.`)
  const question = { method: 'GET', host, target: '/', header: () => undefined }
  const answer = await onDemandLegalDocuments({ portals, render, log: () => {} })({
    question,
    portal,
    path,
    query,
    isHttps: true,
  })
  return { answer, page: rendered[0]?.page }
}

it('answers with the published page, narrowed, and keeps it out of search engines', async () => {
  const { answer, page: shown } = await ask('a.vn', '?nam=2018')
  expect(answer).toMatchObject({ status: 200, headers: { 'x-robots-tag': 'noindex' } })
  expect(shown?.template === 'legal-document-list' && shown.model).toMatchObject({
    total: 1,
    documents: [documents[0]?.card],
  })
})

it.each([
  ['a.vn', '?hinh-thuc='],
  ['broken.vn', '?nam=2018'],
])('at %s leads %s to the published list', async (host, query) => {
  expect((await ask(host, query)).answer).toMatchObject({ status: 302, headers: { location: '/van-ban/' } })
})

it('answers at the address of the list itself, where browsers keep what they narrowed', async () => {
  const { answer, page: shown } = await ask('a.vn', '?nam=2018', '/van-ban/')
  expect(answer?.status).toBe(200)
  expect(shown?.template === 'legal-document-list' && shown.model.total).toBe(1)
})

it.each([
  ['a.vn', ''],
  ['a.vn', '?utm_source=x'],
  ['broken.vn', '?nam=2018'],
])('at %s leaves %j at that address to the published file', async (host, query) => {
  expect((await ask(host, query, '/van-ban/')).answer).toBeUndefined()
})
