import { describe, expect, it } from 'vitest'
import { repeatOnConflict } from './repeatOnConflict.ts'

const lost = () => new Response('{}', { status: 503, headers: { 'Retry-After': '1' } })

const answering = (...answers: Response[]) => {
  const bodies: string[] = []
  const handler = repeatOnConflict(async (request: Request) => {
    bodies.push(await request.text())
    return answers[Math.min(bodies.length, answers.length) - 1] ?? lost()
  })
  return { bodies, ask: () => handler(new Request('http://cms.test/api/x', { method: 'POST', body: 'Tràng An' }), {}) }
}

describe('a request that lost against another transaction', () => {
  it('is asked again with the same body', async () => {
    const server = answering(lost(), lost(), new Response('ok'))
    expect(await (await server.ask()).text()).toBe('ok')
    expect(server.bodies).toEqual(['Tràng An', 'Tràng An', 'Tràng An'])
  })

  it('ends with the answer that it lost when it always loses', async () => {
    const server = answering(lost())
    expect((await server.ask()).status).toBe(503)
    expect(server.bodies).toHaveLength(5)
  })

  it('is not asked again for other answers', async () => {
    const server = answering(new Response('', { status: 400 }))
    expect((await server.ask()).status).toBe(400)
    expect(server.bodies).toHaveLength(1)
  })
})
