import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agencyCollections } from '../../access/matrix.ts'
import { filmFile, richText } from '../../testing/content.ts'
import { makeAgency } from '../../testing/people.ts'
import { samples } from '../../testing/samples.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { ChangeRow, toChange } from '../outbox/changeRow.ts'
import { snapshotKeyOf } from '../snapshotKeys.ts'
import { pathsOf } from '../status/pathsOf.ts'
import { createContentSource } from './createContentSource.ts'

let cms: TestCms
let source: ReturnType<typeof createContentSource>
let agency: string
beforeAll(async () => {
  cms = await startCms()
  source = createContentSource(cms.payload, { dataFolder: cms.folder })
  agency = (await makeAgency(cms.payload, 'home')).id
})
afterAll(() => cms.stop())

/** Pictures and files follow from the others; synonyms stand in the index, see synonyms.int.test.ts. */
const others = new Set<string>(['media', 'files', 'synonyms'])
const collections = agencyCollections.filter((slug) => !others.has(slug))
const published = { _status: 'published' }

describe.each(collections)('what is published in %s', (collection) => {
  let document: { id: string }
  beforeAll(async () => {
    document = await samples[collection]({ payload: cms.payload, agency, more: published })
  })

  it('stands in the snapshot, and alone in a patch, the same in both', async () => {
    const key = snapshotKeyOf(collection)
    const snapshot: Record<string, unknown> = await source.readSnapshot(agency)
    const patch = await source.readPatch(agency, [{ collection: key, id: document.id }])
    const alone = { ...patch, ...patch?.put }
    expect(alone).toHaveProperty(key)
    expect(Object.entries(alone).find(([name]) => name === key)?.[1]).toEqual(snapshot[key])
  })

  it('is told to the publisher under the name that the snapshot has for it', async () => {
    const where = { documentId: { equals: document.id } }
    const { docs } = await cms.payload.find({ collection: 'outbox', where })
    const changes = docs.map((row) => toChange(ChangeRow.parse(row)))
    expect(changes.map((change) => change.document)).toEqual([
      { collection: snapshotKeyOf(collection), id: document.id },
    ])
  })

  it('stands somewhere on the portal, unless it is a menu', async () => {
    expect(pathsOf(collection, document)).toHaveLength(collection === 'menus' ? 0 : 1)
  })
})

describe('pictures and files', () => {
  it('come along with whatever shows them', async () => {
    const { payload } = cms
    const other = (await makeAgency(payload, 'other')).id
    const media = async () => (await samples.media({ payload, agency: other })).id
    const file = async () => (await samples.files({ payload, agency: other })).id
    const film = async () =>
      (await payload.create({ collection: 'files', data: { agency: other, title: 'Phim' }, file: filmFile() })).id
    const ids = {
      media: { portrait: await media(), cover: await media(), picture: await media(), inHome: await media() },
      files: { attached: await file(), draft: await file(), film: await film() },
    }
    const make = (slug: keyof typeof samples, more: object) =>
      samples[slug]({ payload, agency: other, more: { ...more, ...published } })
    await make('people', { portrait: ids.media.portrait })
    await make('events', { cover: ids.media.cover })
    await make('galleries', { pictures: [ids.media.picture] })
    await make('legal-documents', { files: [ids.files.attached] })
    await make('consultations', { files: [ids.files.draft] })
    await make('videos', { source: { kind: 'file', file: ids.files.film } })
    const upload = { type: 'upload', relationTo: 'media', value: ids.media.inHome, fields: {}, id: 'x' }
    await make('homes', { blocks: [{ blockType: 'rich-text', body: richText('Ảnh', upload) }] })
    const snapshot = await source.readSnapshot(other)
    expect(snapshot.media.map(({ id }) => id).sort()).toEqual(Object.values(ids.media).sort())
    expect(snapshot.files.map(({ id }) => id).sort()).toEqual(Object.values(ids.files).sort())
  })
})
