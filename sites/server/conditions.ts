import type { Encoding, PublishedFile } from './livePortals.ts'

/** A strong validator: equal bytes of an equal encoding, and nothing else, have the same. */
export const etagOf = (file: PublishedFile, encoding: Encoding): string =>
  `"${file.sha256.slice(0, 32)}${encoding === 'identity' ? '' : `-${encoding}`}"`

/** True when the visitor has these bytes already (`If-None-Match`, compared weakly as RFC 9110 asks). */
export const isNotModified = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || tagsOf(ifNoneMatch).some((tag) => opaque(tag) === etag))

/** True when the visitor wants other bytes than these (`If-Match`, compared strongly). */
export const isPreconditionFailed = (ifMatch: string | undefined, etag: string): boolean =>
  ifMatch !== undefined && ifMatch.trim() !== '*' && !tagsOf(ifMatch).includes(etag)

const tagsOf = (header: string): string[] => header.match(/(?:W\/)?"[^"]*"/g) ?? []

const opaque = (tag: string): string => tag.replace(/^W\//, '')
