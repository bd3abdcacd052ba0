import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port of this machine that nobody listens on, for a server that cannot choose one by itself. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (!address || typeof address === 'string') throw new Error('No free port could be had on 127.0.0.1.')
  return address.port
}
