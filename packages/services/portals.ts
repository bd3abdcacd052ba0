/** One shape that a portal's addresses had. `{code}` and `{id}` are replaced; a version without what it needs is passed over. */
export type AddressVersion = {
  /** ISO date from which the portal answers at it. */
  since: string
  template: string
  /** The form an id must have at this version: a portal changes its ids when it changes its addresses. */
  id?: RegExp
}

/** A portal where procedures can be done online. */
export type ServicePortal = {
  /** The key under which a procedure's `externalIds` name its id here. */
  key: string
  name: { vi: string; en: string }
  /** The newest first. */
  addresses: AddressVersion[]
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const numeric = /^\d+$/

/** The national portal's own front page: for sample procedures, which are real to nobody but must lead somewhere. */
const nationalHome: ServicePortal = {
  key: 'national-home',
  name: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
  addresses: [{ since: '2019-12-09', template: 'https://dichvucong.gov.vn/', id: /^9\.\d{6}$/ }],
}

/** The portals we know, the preferred first. A new shape of addresses is a new entry at the top of `addresses`. */
export const servicePortals: readonly ServicePortal[] = [
  {
    key: 'national',
    name: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
    addresses: [
      { since: '2026-03-26', template: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/{id}', id: uuid },
      {
        since: '2019-12-09',
        template: 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc={id}',
        id: numeric,
      },
    ],
  },
  nationalHome,
]
