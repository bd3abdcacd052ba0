import { readFile } from 'node:fs/promises'
import { exampleShell, pictureAddress, pictureFolder } from '@trangan/contract/examples/pages'
import { themeStylesheet } from '@trangan/themes/themeStylesheet.ts'
import { accentQuery, familyQuery } from './exampleFamily.ts'

type ExampleFile = { type: string; body: string }

/** What example pages need beside themselves: their pictures, and the theme's stylesheet for an accent (`?accent=0b4f8a`). */
export const exampleFile = async ({ pathname, searchParams }: URL): Promise<ExampleFile | undefined> => {
  const { family, stylesheet } = exampleShell.theme
  if (pathname === stylesheet) {
    const accent = `#${searchParams.get(accentQuery) ?? '0b4f8a'}`
    const chosen = searchParams.get(familyQuery) ?? family
    return { type: 'text/css; charset=utf-8', body: themeStylesheet({ family: chosen, accent }) }
  }
  const picture = /^([a-z-]+\.svg)$/.exec(pathname.slice(pictureAddress.length))?.[1]
  if (!pathname.startsWith(pictureAddress) || !picture) return undefined
  return { type: 'image/svg+xml', body: await readFile(new URL(picture, pictureFolder), 'utf8') }
}
