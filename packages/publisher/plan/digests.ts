import { hash } from 'node:crypto'
import type { HtmlPage } from '@trangan/contract/pages'
import { utf16Of } from '../render/utf16.ts'

/**
 * A digest short enough to keep by the ten thousand: 132 bits. It is taken over the text as it lies in memory (UTF-16),
 * since turning Vietnamese text into UTF-8 costs four times as much as the digest.
 */
export const digestOf = (...texts: string[]): string => hash('sha256', utf16Of(...texts), 'base64url').slice(0, 22)

/** Keeps the digest of a thing that is never changed and stands on many pages, such as a card; answers with the thing. */
export const shared = <T extends object>(thing: T): T => {
  digests.set(thing, digestOf(JSON.stringify(thing)))
  return thing
}

/**
 * The digest of a page; `salt` stands for build and shell. JSON costs more than the digest itself, as it looks at each
 * letter for something to escape. So long texts stand behind it as they are, with their lengths in it, and shared things
 * stand in it as their digests: still no two different pages have the same text.
 */
export const digestOfPage = ({ template, head, model }: HtmlPage, salt: string): string => {
  const parts: Part[] = []
  let texts = ''
  for (const [key, value] of Object.entries<unknown>(model)) {
    if (value === undefined) continue
    const part = partOf(key, value)
    if ('length' in part) texts += value
    parts.push(part)
  }
  return digestOf(salt, JSON.stringify([template, head, parts]), texts)
}

const digests = new WeakMap<object, string>()

/** Letters from which on a text is long. */
const longText = 500

/** What stands in the JSON of a page for one property of its model. */
type Part = { key: string } & ({ value: unknown } | { length: number } | { shared: string[] })

const partOf = (key: string, value: unknown): Part => {
  if (typeof value === 'string' && value.length >= longText) return { key, length: value.length }
  const known = sharedIn(value)
  return known ? { key, shared: known } : { key, value }
}

/** The digests of a list of shared things; `undefined` for anything else. */
const sharedIn = (value: unknown): string[] | undefined => {
  if (!Array.isArray(value) || !digests.has(value[0])) return undefined
  const known = value.flatMap((thing) => digests.get(thing) ?? [])
  return known.length === value.length ? known : undefined
}
