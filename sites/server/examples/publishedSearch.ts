import type { Article, Procedure, Snapshot } from '@trangan/contract'
import { examplePeople, exampleUnits } from '@trangan/contract/examples'
import { publishableSnapshot } from '../../../packages/publisher/examples/portals.ts'
import { firstOf } from '../onDemand.ts'
import { createAnswerer } from '../search/createAnswerer.ts'
import { onDemandSearch } from '../search/onDemandSearch.ts'
import { searchApi } from '../search/searchApi.ts'
import { servePublished } from './servePublished.ts'

const [procedure] = publishableSnapshot.procedures
const [article] = publishableSnapshot.articles
if (!procedure || !article) throw new Error('The example portal has no procedure or no article.')

const procedures: Procedure[] = [
  ['9.100001', 'Cấp lại giấy phép lái xe', 'Đường bộ', 'Cấp tỉnh'],
  ['9.100002', 'Cấp mới giấy phép lái xe', 'Đường bộ', 'Cấp tỉnh'],
  ['9.100003', 'Đăng ký khai sinh', 'Hộ tịch', 'Cấp xã'],
].map(([code = '', name = '', field = '', level = '']) => ({ ...procedure, id: code, code, name, field, level }))

const articles: Article[] = Array.from({ length: 30 }, (_, number) => ({
  ...article,
  id: `s${number}`,
  slug: `giay-phep-${number}`,
  title: { vi: `Tập huấn cấp giấy phép xây dựng đợt ${number}` },
  summary: { vi: 'Nội dung tập trung vào cách đọc bản vẽ và nhận hồ sơ qua mạng.' },
  publishedAt: new Date(Date.UTC(2020 + (number % 4), 2, 1 + number)).toISOString(),
}))

const agencyOf = (id: string, name: string, own: Partial<Snapshot>): Snapshot => ({
  ...publishableSnapshot,
  ...own,
  agency: { ...publishableSnapshot.agency, id, name: { vi: name }, hosts: [`${id}.localhost`] },
})

/** Two agencies and the province, published with the compiled portals and served on a port. */
export const servePublishedSearch = (port: number) =>
  servePublished({
    port,
    snapshots: [
      agencyOf('sogtvt', 'Sở Giao thông vận tải', {
        procedures,
        articles: [...publishableSnapshot.articles, ...articles],
        units: exampleUnits,
        people: examplePeople,
      }),
      agencyOf('sotuphap', 'Sở Tư pháp', { procedures: procedures.slice(2), articles: articles.slice(0, 3) }),
    ],
    onDemand: ({ portals, render, log }) => {
      const answer = createAnswerer(portals)
      return firstOf([searchApi({ answer }), onDemandSearch({ portals, answer, render, log })])
    },
  })
