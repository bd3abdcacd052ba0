import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { choosePorts } from './ports.ts'

const open: Server[] = []
const occupy = async (): Promise<number> => {
  const server = createServer()
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

describe('choosing ports', () => {
  it('moves on to the next free pair when the default is taken', async () => {
    const taken = await occupy()
    const ports = await choosePorts({ port: taken, isPortFixed: false })
    expect(ports.portals).toBeGreaterThan(taken)
    expect(ports.cms).toBe(ports.portals + 1)
  })

  it('says what to do when the port that was asked for is taken', async () => {
    const taken = await occupy()
    await expect(choosePorts({ port: taken, isPortFixed: true })).rejects.toThrow(
      /in use by another program[\s\S]*--port/,
    )
  })
})
