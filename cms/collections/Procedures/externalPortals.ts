import { servicePortals } from '@trangan/services'

type ExternalPortal = { key: string; label: Record<'vi' | 'en', string> }

/** Where a procedure has an id of its own: the service portals, and the records of the national catalogue. */
export const externalPortals: readonly ExternalPortal[] = [
  ...servicePortals.map(({ key, name }) => ({ key, label: key === 'national-home' ? sampleOf(name) : name })),
  {
    key: 'national-formality',
    label: { vi: 'Cơ sở dữ liệu quốc gia về thủ tục (mã bản ghi)', en: 'National catalogue (id of the record)' },
  },
]

function sampleOf({ vi, en }: Record<'vi' | 'en', string>) {
  return { vi: `${vi}: trang chủ (dữ liệu mẫu)`, en: `${en}: front page (sample data)` }
}
