import type { SeedAgency } from './schema.ts'
import type { Seeding } from './seedAgency.ts'

type Item = SeedAgency['menu'][number]
type Input = Seeding & { categories: Map<string, string>; pages: Map<string, string> }

/** The main menu of the file, and a footer that leads to what people look for there. */
export const seedMenus = async (input: Input): Promise<void> => {
  const { payload, req, agency, seed } = input
  const { id, main, footer } = await payload.create({
    collection: 'menus',
    req,
    locale: 'vi',
    data: {
      agency,
      main: seed.menu.map((item) => toItem(input, item)),
      footer: footerItems.map((item) => toItem(input, item)),
    },
  })
  // Labels in English go onto the same rows, found again by their ids.
  await payload.update({
    collection: 'menus',
    id,
    req,
    locale: 'en',
    data: { main: inEnglish(main ?? [], seed.menu), footer: inEnglish(footer ?? [], footerItems) },
  })
}

const footerItems: Item[] = [
  { label: 'Sơ đồ trang', labelEn: 'Site map', to: 'section:site-map' },
  { label: 'Thủ tục hành chính', labelEn: 'Procedures', to: 'section:procedures' },
  { label: 'Cổng Dịch vụ công quốc gia', labelEn: 'National Public Service Portal', to: 'https://dichvucong.gov.vn/' },
  { label: 'Cổng thông tin điện tử Chính phủ', labelEn: 'Government portal', to: 'https://chinhphu.vn/' },
]

const toItem = (input: Input, { label, to, children }: Item): Record<string, unknown> => ({
  label,
  target: toTarget(input, to),
  ...(children ? { children: children.map((child) => toItem(input, child)) } : {}),
})

const toTarget = ({ categories, pages, seed }: Input, to: string): Record<string, unknown> => {
  const [kind, value = ''] = to.startsWith('https:') ? ['url', to] : to.split(':')
  if (kind === 'url') return { kind, href: value }
  if (kind === 'section') return { kind, section: value }
  const id = (kind === 'category' ? categories : pages).get(value)
  if (!id) throw new Error(`The menu of ${seed.agency.name.vi} names ${to}, which its content does not have`)
  return kind === 'category'
    ? { kind, category: id }
    : { kind: 'document', document: { relationTo: 'pages', value: id } }
}

type Row = { label?: string | null; children?: Row[] | null }

const inEnglish = <T extends Row>(rows: T[], items: Item[]): T[] =>
  rows.map((row, index) => {
    const item = items[index]
    return {
      ...row,
      label: item?.labelEn ?? row.label,
      ...(row.children ? { children: inEnglish(row.children, item?.children ?? []) } : {}),
    }
  })
