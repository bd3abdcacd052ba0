import type { Server } from 'node:http'

/** Takes no new visitors, lets those who are being answered finish, and ends those who take longer than `grace` ms. */
export const stopGracefully = async (server: Server, grace = 5_000): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const last = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearTimeout(last)
}
