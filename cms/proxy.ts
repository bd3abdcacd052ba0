import { type NextRequest, NextResponse } from 'next/server'

/**
 * Speaks Vietnamese to everybody who has not chosen English: Payload would follow the browser, which on many office
 * computers asks for English because nobody ever set it. The choice of a user is a cookie, which Payload looks at first.
 */
export const proxy = (request: NextRequest): NextResponse => {
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'vi')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/admin/:path*', '/api/:path*'] }
