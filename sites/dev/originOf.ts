import type { Server } from 'node:http'

/** Where a server on this machine can be reached that chose its port by itself. */
export const originOf = (server: Server): string => {
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server listens on no port.')
  return `http://127.0.0.1:${address.port}`
}
