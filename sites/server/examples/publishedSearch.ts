import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Article, Procedure, Snapshot } from '@trangan/contract'
import { examplePeople, exampleUnits } from '@trangan/contract/examples'
import { loadRenderer } from '@trangan/publisher/render'
import { themeStylesheet } from '@trangan/themes/themeStylesheet.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../../packages/publisher/examples/portals.ts'
import { publish } from '../../../packages/publisher/publish.ts'
import { createPortalServer } from '../createPortalServer.ts'
import { firstOf } from '../onDemand.ts'
import { publishedPortals } from '../publishedPortals.ts'
import { createAnswerer } from '../search/createAnswerer.ts'
import { loadPortalBundle } from '../search/loadPortalBundle.ts'
import { onDemandSearch } from '../search/onDemandSearch.ts'
import { searchApi } from '../search/searchApi.ts'

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
export const servePublishedSearch = async (port: number) => {
  const target = await temporaryPortals([
    agencyOf('sogtvt', 'Sở Giao thông vận tải', {
      procedures,
      articles: [...publishableSnapshot.articles, ...articles],
      units: exampleUnits,
      people: examplePeople,
    }),
    agencyOf('sotuphap', 'Sở Tư pháp', { procedures: procedures.slice(2), articles: articles.slice(0, 3) }),
  ])
  const bundle = fileURLToPath(new URL('../../../dist/portals', import.meta.url))
  const engine = target.start({ renderer: await loadRenderer({ folder: bundle, log: () => {} }) })
  engine.settings = {
    ...engine.settings,
    stylesheetOf: themeStylesheet,
    originPattern: `http://{label}.localhost:${port}`,
    provinceOrigin: `http://localhost:${port}`,
  }
  for (const agency of ['sogtvt', 'sotuphap', 'province']) {
    const result = await publish(engine, leaseOf(agency))
    if ('failure' in result) throw new Error(result.failure.message)
  }
  const provinceHosts = new Set(['localhost'])
  const portals = publishedPortals({ folder: target.folder, provinceHosts })
  const render = await loadPortalBundle(bundle)
  if (!render) throw new Error('The portals are not compiled. Next step: npm run build.')
  const log = (message: string, error?: unknown) => console.error(message, error)
  const answer = createAnswerer(portals)
  const onDemand = firstOf([searchApi({ answer }), onDemandSearch({ portals, answer, render, log })])
  const server = createPortalServer({ site: { portals, isHttps: false, provinceHosts, onDemand }, log })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    target,
    close: async () => {
      server.close()
      await target.remove()
    },
  }
}
