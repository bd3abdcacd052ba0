import { type PageExample, pageExamples } from '@trangan/contract/examples/pages'
import { inFamily } from './exampleFamily.ts'

/** Query by which one of several examples at the same address is chosen: `/?example=home-empty`. */
export const exampleQuery = 'example'

/** The example at an address: the one that is named, else the first that stands there; in the family that is asked for. */
export const exampleFor = (url: URL): PageExample | undefined => {
  const name = url.searchParams.get(exampleQuery)
  const found = pageExamples.find((example) =>
    name ? example.name === name : example.input.page.head.path === url.pathname,
  )
  return found && inFamily(found, url)
}

/** Path and query under which an example is shown. */
export const addressOf = ({ name, input }: PageExample): string => `${input.page.head.path}?${exampleQuery}=${name}`
