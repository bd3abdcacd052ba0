import { request } from 'node:http'

export type PortalAnswer = { status: number; text: string }

/** Gets a page of a portal. Browsers find `*.localhost` by themselves; Node asks the system, which often does not. */
export const fetchPortal = (url: string): Promise<PortalAnswer> => {
  const { hostname, port, pathname, search } = new URL(url)
  const host = hostname.endsWith('.localhost') ? '127.0.0.1' : hostname
  return new Promise((resolve, reject) => {
    const asked = request(
      { host, port, path: `${pathname}${search}`, headers: { host: `${hostname}:${port}` } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        )
        answer.on('error', reject)
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}
