import { Section } from '@trangan/contract'
import type { Menu } from '../../cms/payload-types.ts'
import type { SeedAgency } from './schema.ts'
import type { Seeding } from './seedAgency.ts'

type Item = SeedAgency['menu'][number]
type Row = NonNullable<Menu['main']>[number]
type Target = Row['target']
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

const toItem = (input: Input, { label, to, children }: Item): Row => ({
  label,
  target: toTarget(input, to),
  ...(children
    ? { children: children.map((child) => ({ label: child.label, target: toTarget(input, child.to) })) }
    : {}),
})

const toTarget = (input: Input, to: string): Target => {
  if (to.startsWith('https:')) return { kind: 'url', href: to }
  const [kind, value = ''] = to.split(':')
  if (kind === 'section') return { kind, section: Section.parse(value) }
  if (kind === 'category') return { kind, category: idOf(input, input.categories.get(value), to) }
  return { kind: 'document', document: { relationTo: 'pages', value: idOf(input, input.pages.get(value), to) } }
}

const idOf = ({ seed }: Input, id: string | undefined, to: string): string => {
  if (id) return id
  throw new Error(`The menu of ${seed.agency.name.vi} names ${to}, which its content does not have`)
}

type Labelled = { label: string; children?: Labelled[] | null }

const inEnglish = <T extends Labelled>(rows: T[], items: Item[]): T[] =>
  rows.map((row, index) => {
    const item = items[index]
    const children = row.children ? { children: inEnglish(row.children, item?.children ?? []) } : {}
    return { ...row, ...children, label: item?.labelEn ?? row.label }
  })
