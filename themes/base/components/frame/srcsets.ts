import type { Picture } from '@trangan/contract/pages'

/** The `srcset` of each type of picture, in the order in which the types first come. */
export const srcsets = (sources: Picture['sources']): { type: string; srcset: string }[] =>
  [...Map.groupBy(sources, ({ type }) => type)].map(([type, ofType]) => ({
    type,
    srcset: ofType.map(({ href, width }) => `${encodeURI(href)} ${width}w`).join(', '),
  }))
