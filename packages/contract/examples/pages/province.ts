import type { PageOf } from '../../pages/index.ts'

const portalsOf = (agencies: readonly (readonly [name: string, label: string, accent: string])[]) =>
  agencies.map(([name, label, accent]) => ({
    name,
    abbreviation: label,
    href: `http://${label}.localhost:8080/`,
    host: `${label}.localhost:8080`,
    accent,
  }))

/** The province's index of portals, with the three kinds of agencies. */
export const portalIndexExample: PageOf<'portal-index'> = {
  template: 'portal-index',
  head: {
    path: '/',
    title: 'Cổng thông tin điện tử các cơ quan – Tỉnh Ninh Bình',
    description: 'Cổng thông tin điện tử các cơ quan – Tỉnh Ninh Bình',
    breadcrumb: [],
  },
  model: {
    title: 'Cổng thông tin điện tử các cơ quan – Tỉnh Ninh Bình',
    groups: [
      {
        kind: 'office',
        title: 'Văn phòng',
        portals: portalsOf([['Văn phòng Ủy ban nhân dân tỉnh Ninh Bình', 'vanphong', '#8f1d1d']]),
      },
      {
        kind: 'department',
        title: 'Sở, ban, ngành',
        portals: portalsOf([
          ['Sở Nội vụ tỉnh Ninh Bình', 'sonoivu', '#7a2e4d'],
          ['Sở Tư pháp tỉnh Ninh Bình', 'sotuphap', '#5b2a86'],
          ['Sở Nông nghiệp và Phát triển nông thôn tỉnh Ninh Bình', 'sonongnghiep', '#2d6a2f'],
          ['Sở Giao thông vận tải tỉnh Ninh Bình', 'sogiaothong', '#1d4e89'],
          ['Sở Xây dựng tỉnh Ninh Bình', 'soxaydung', '#0b4f8a'],
          ['Sở Lao động - Thương binh và Xã hội tỉnh Ninh Bình', 'solaodong', '#8a3a0b'],
          ['Sở Du lịch tỉnh Ninh Bình', 'sodulich', '#00695c'],
          ['Sở Y tế tỉnh Ninh Bình', 'soyte', '#00607a'],
        ]),
      },
      {
        kind: 'district',
        title: 'Ủy ban nhân dân huyện, thành phố',
        portals: portalsOf([
          ['Ủy ban nhân dân thành phố Ninh Bình', 'tpninhbinh', '#9a3324'],
          ['Ủy ban nhân dân thành phố Tam Điệp', 'tamdiep', '#4a5a1f'],
          ['Ủy ban nhân dân huyện Nho Quan', 'nhoquan', '#1f5a3c'],
          ['Ủy ban nhân dân huyện Kim Sơn', 'kimson', '#0f5c6e'],
        ]),
      },
    ],
    isSample: true,
  },
}
