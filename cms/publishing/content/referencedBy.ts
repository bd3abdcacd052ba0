import type { Article, MenuItem, Menus, Page } from '@trangan/contract'
import { type References, referencesOf } from '../rich-text/referencesOf.ts'

type Content = { articles?: Article[]; pages?: Page[]; menus?: Menus }

/** Ids of the pictures and files that published content shows or links to. */
export const referencedBy = ({ articles = [], pages = [], menus }: Content): References => {
  const texts = [...articles, ...pages]
    .flatMap(({ body }) => [body.vi, ...(body.en ? [body.en] : [])])
    .map(referencesOf)
  const covers = articles.flatMap(({ cover }) => (cover ? [cover] : []))
  return {
    media: [...covers, ...texts.flatMap(({ media }) => media)],
    files: [
      ...texts.flatMap(({ files }) => files),
      ...[...(menus?.main ?? []), ...(menus?.footer ?? [])].flatMap(filesOf),
    ],
  }
}

const filesOf = ({ target, children }: MenuItem): string[] => [
  ...(target.kind === 'document' && target.collection === 'files' ? [target.id] : []),
  ...children.flatMap(filesOf),
]
