import type { Answer, Question } from './answer.ts'
import { cacheControl, isCompressible } from './caching.ts'
import { etagOf, isNotModified, isPreconditionFailed } from './conditions.ts'
import { welcomeEncodings } from './encodings.ts'
import type { Encoding, LivePortals, OpenBytes, PublishedFile } from './livePortals.ts'
import { multipart } from './multipart.ts'
import { plainPage } from './plainPage.ts'
import { readRange, readRanges } from './ranges.ts'
import { readAll } from './readBytes.ts'
import { type Headers, securityHeaders } from './securityHeaders.ts'

type Asked = {
  portals: LivePortals
  question: Question
  file: PublishedFile
  path: string
  isHttps: boolean
}

/** The answer that sends a published file: encoded as the visitor likes it, whole or a part, or "you have it already". */
export const fileAnswer = async (asked: Asked): Promise<Answer> => {
  const range = asked.question.header('range')
  const { bytes, encoding } = await openBest(asked, range !== undefined)
  try {
    const parts = compose({ asked, bytes, encoding, range })
    const answer = parts.status === 200 ? ((await severalParts({ asked, bytes, encoding })) ?? parts) : parts
    if (answer.body?.kind !== 'file') await bytes.close()
    return answer
  } catch (error) {
    await bytes.close()
    throw error
  }
}

/** The portal's own page for an address that does not exist: its whole bytes with status 404, never a condition. */
export const notFoundAnswer = async (asked: Asked): Promise<Answer> => {
  const { bytes, encoding } = await openBest(asked, false)
  return {
    status: 404,
    headers: {
      ...headersOf({ asked, encoding }),
      'content-length': String(bytes.size),
      'cache-control': 'no-cache',
    },
    body: { kind: 'file', open: bytes, start: 0, end: bytes.size - 1 },
  }
}

type Opened = { bytes: OpenBytes; encoding: Encoding }

/** A part is always a part of the plain bytes: a range of a compressed form is of no use to anybody. */
const openBest = async ({ portals, file, question }: Asked, isPart: boolean): Promise<Opened> => {
  const encodings: Encoding[] =
    isPart || !isCompressible(file.type) ? ['identity'] : welcomeEncodings(question.header('accept-encoding'))
  for (const encoding of [...encodings, 'identity'] as const) {
    const bytes = await portals.open(file, encoding)
    if (bytes) return { bytes, encoding }
  }
  throw new Error(`The object ${file.sha256} of a live release is missing from the publish target. Publish again.`)
}

const compose = (parts: { asked: Asked; bytes: OpenBytes; encoding: Encoding; range: string | undefined }): Answer => {
  const { asked, bytes, encoding } = parts
  const { question, file, isHttps } = asked
  const headers = headersOf({ asked, encoding })
  const etag = etagOf(file, encoding)
  if (isPreconditionFailed(question.header('if-match'), etag)) return plainPage(412, { isHttps })
  if (isNotModified(question.header('if-none-match'), etag)) return { status: 304, headers: withoutContent(headers) }
  const wanted = isStillRange(question, etag) ? readRange(parts.range, bytes.size) : undefined
  if (wanted === 'unsatisfiable')
    return plainPage(416, { isHttps, headers: { 'content-range': `bytes */${bytes.size}`, 'accept-ranges': 'bytes' } })
  const { start, end } = wanted ?? { start: 0, end: bytes.size - 1 }
  return {
    status: wanted ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(end - start + 1),
      ...(wanted && { 'content-range': `bytes ${start}-${end}/${bytes.size}` }),
    },
    body: { kind: 'file', open: bytes, start, end },
  }
}

/** The answer to who asks for several parts in one request, as the search does. */
const severalParts = async ({ asked, bytes, encoding }: Opened & { asked: Asked }): Promise<Answer | undefined> => {
  const { question, file } = asked
  const ranges = isStillRange(question, etagOf(file, encoding)) && readRanges(question.header('range'), bytes.size)
  if (!ranges) return undefined
  const read = ranges.map(async (range) => ({ ...range, bytes: await readAll(bytes, range) }))
  const { type, bytes: body } = multipart(await Promise.all(read), { ...file, size: bytes.size })
  return {
    status: 206,
    headers: { ...headersOf({ asked, encoding }), 'content-type': type, 'content-length': String(body.length) },
    body: { kind: 'bytes', bytes: body },
  }
}

const isStillRange = (question: Question, etag: string): boolean => {
  const ifRange = question.header('if-range')
  return ifRange === undefined || ifRange.trim() === etag
}

const headersOf = ({ asked, encoding }: { asked: Asked; encoding: Encoding }): Headers => {
  const { file, path, isHttps } = asked
  return {
    ...securityHeaders({ isHttps }),
    'content-type': file.type,
    'cache-control': cacheControl(path),
    etag: etagOf(file, encoding),
    'accept-ranges': 'bytes',
    ...(isCompressible(file.type) && { vary: 'Accept-Encoding' }),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    // Pictures and files may be shown by news readers and other agencies' pages.
    ...(path.startsWith('/tep/') && { 'cross-origin-resource-policy': 'cross-origin' }),
  }
}

const withoutContent = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-type' && name !== 'content-encoding'))
