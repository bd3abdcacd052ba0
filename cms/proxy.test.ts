import { NextRequest } from 'next/server.js'
import { expect, it } from 'vitest'
import { proxy } from './proxy.ts'

it('asks for Vietnamese whatever the browser is set to', () => {
  const request = new NextRequest('http://cms.test/admin', { headers: { 'accept-language': 'en-US,en;q=0.9' } })
  expect(proxy(request).headers.get('x-middleware-request-accept-language')).toBe('vi')
})
