import { afterAll, beforeAll, expect, it } from 'vitest'
import { filmFile } from '../testing/content.ts'
import { as, makeProvince } from '../testing/people.ts'
import { samples } from '../testing/samples.ts'
import { startCms, type TestCms } from '../testing/startCms.ts'

let cms: TestCms
let province: Awaited<ReturnType<typeof makeProvince>>
beforeAll(async () => {
  cms = await startCms()
  province = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

const remove = (collection: 'media' | 'files', id: string) =>
  cms.payload.delete({ collection, id, ...as(province.chief) })

it('a picture is deleted when no gallery shows it any more', async () => {
  const making = { payload: cms.payload, agency: province.home.id }
  const picture = (await samples.media(making)).id
  const gallery = await samples.galleries({ ...making, more: { pictures: [picture], _status: 'published' } })
  await expect(remove('media', picture)).rejects.toThrow('đang được dùng trong một bộ ảnh')
  await cms.payload.delete({ collection: 'galleries', id: gallery.id })
  await expect(remove('media', picture)).resolves.toMatchObject({ id: picture })
})

it('the file of a legal document and the film of a video stay', async () => {
  const making = { payload: cms.payload, agency: province.home.id }
  const file = (await samples.files(making)).id
  await samples['legal-documents']({ ...making, more: { files: [file] } })
  await expect(remove('files', file)).rejects.toThrow('văn bản')
  const data = { agency: province.home.id, title: 'Phim' }
  const film = (await cms.payload.create({ collection: 'files', data, file: filmFile() })).id
  await samples.videos({ ...making, more: { source: { kind: 'file', file: film } } })
  await expect(remove('files', film)).rejects.toThrow('video')
})
