import type { Answer } from './answer.ts'
import type { PortalRequest } from './onDemand.ts'
import { securityHeaders } from './securityHeaders.ts'

/** A page that was made for one question: nobody keeps it, and no search engine lists it. */
export const pageAnswer = (html: string, { isHttps }: PortalRequest): Answer => {
  const bytes = Buffer.from(html)
  return {
    status: 200,
    headers: {
      ...securityHeaders({ isHttps }),
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(bytes.length),
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    },
    body: { kind: 'bytes', bytes },
  }
}
