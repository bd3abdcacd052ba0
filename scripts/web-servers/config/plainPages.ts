import { type PlainStatus, plainPage } from '../../../sites/server/plainPage.ts'

/** Answers of a web server that no agency has a page for; 416 is left to the web server, which is in the middle of a file. */
export const plainStatuses: readonly PlainStatus[] = [400, 405, 408, 412, 414, 421, 431, 500, 503]

/** The portal server's own pages for them, by file name. */
export const plainPages = (isHttps: boolean): Map<string, Uint8Array> =>
  new Map(
    plainStatuses.flatMap((status) => {
      const { body } = plainPage(status, { isHttps })
      return body?.kind === 'bytes' ? [[`${status}.html`, body.bytes] as const] : []
    }),
  )
