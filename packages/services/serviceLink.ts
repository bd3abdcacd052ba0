import { type AddressVersion, type ServicePortal, servicePortals } from './portals.ts'
import { normalizeProcedureCode } from './procedureCode.ts'

/** Where a procedure can be done online. */
export type ServiceLink = { href: string; portalName: string }

/**
 * The address of a procedure at an online service portal, or `undefined` when no portal knows it. The first portal that
 * has what its address needs is taken, with the newest shape of address.
 */
export const serviceLink = (
  procedure: { code: string; externalIds: Readonly<Record<string, string>> },
  options: { locale?: 'vi' | 'en'; portals?: readonly ServicePortal[] } = {},
): ServiceLink | undefined => {
  const { locale = 'vi', portals = servicePortals } = options
  for (const portal of portals) {
    const values = { code: normalizeProcedureCode(procedure.code), id: procedure.externalIds[portal.key] }
    const href = portal.addresses.map((address) => fill(address, values)).find((filled) => filled !== undefined)
    if (href) return { href, portalName: portal.name[locale] }
  }
  return undefined
}

/**
 * The portal and the id that an address names: the reverse of `serviceLink`, for what was crawled or pasted.
 * @example externalIdOf('https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-4fc4-7716-bab8-167242b3fcda')
 */
export const externalIdOf = (
  href: string,
  portals: readonly ServicePortal[] = servicePortals,
): { portal: string; id: string } | undefined => {
  for (const portal of portals)
    for (const address of portal.addresses) {
      const id = idIn(href.trim(), address)
      if (id) return { portal: portal.key, id }
    }
  return undefined
}

type Values = { code: string | undefined; id: string | undefined }

const fill = ({ template, id }: AddressVersion, values: Values): string | undefined => {
  if ((id || template.includes('{id}')) && !(values.id && (id ?? anyId).test(values.id))) return
  if (template.includes('{code}') && !values.code) return
  return template
    .replaceAll('{code}', encodeURIComponent(values.code ?? ''))
    .replaceAll('{id}', encodeURIComponent(values.id ?? ''))
}

const anyId = /^\S+$/

const idIn = (href: string, { template, id }: AddressVersion): string | undefined => {
  const [before = '', after = ''] = template.split('{id}')
  if (!template.includes('{id}') || !href.startsWith(before) || !href.endsWith(after)) return
  const found = href.slice(before.length, href.length - after.length)
  return (id ?? anyId).test(found) ? found : undefined
}
