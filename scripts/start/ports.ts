import { createServer } from 'node:net'
import { UsageError } from '../command-line/UsageError.ts'

/** Ports of the portals and of the CMS, one after the other. */
export type Ports = { portals: number; cms: number }

/** The wanted pair of ports, or the next free pair when the wanted one was only a default. */
export const choosePorts = async ({ port, isPortFixed }: { port: number; isPortFixed: boolean }): Promise<Ports> => {
  const last = isPortFixed ? port : Math.min(port + 40, 65_534)
  for (let candidate = port; candidate <= last; candidate += 2)
    if ((await isFree(candidate)) && (await isFree(candidate + 1))) return { portals: candidate, cms: candidate + 1 }
  throw new UsageError(
    isPortFixed
      ? `Port ${port} or ${port + 1} is in use by another program (the portals take the one, the CMS the other).\nNext step: stop that program, or choose another port: npm start -- --port ${port + 10}`
      : `No two free ports next to each other between ${port} and ${last + 1}.\nNext step: choose one yourself: npm start -- --port N`,
  )
}

const isFree = async (port: number): Promise<boolean> => (await canListen(port, '127.0.0.1')) && canListen(port, '::')

const canListen = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    // A machine without IPv6 says EADDRNOTAVAIL: that address can't be taken by anybody else either.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
