import type { Shell } from '@trangan/contract/pages'

/** Whether these are the province's own pages (the index of portals) and not those of an agency. */
export const isProvince = (shell: Shell): boolean => shell.provinceHref === `${shell.origin}/`
