import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { findGoProgram } from '@trangan/publisher/examples/findGoProgram.ts'

/** Caddy: from the PATH, or built with Go; else the reason why it cannot be had. */
export const findCaddy = (): Promise<string | { reason: string }> =>
  findGoProgram({ name: 'caddy', module: 'github.com/caddyserver/caddy/v2/cmd/caddy@v2.10.0', version: 'version' })

/** Runs Caddy with our configuration, until it is stopped. */
export const startCaddy = ({ program, folder }: { program: string; folder: string }) => {
  const options = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const server = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], env })
  let output = ''
  server.stderr.on('data', (chunk: Buffer) => {
    output += chunk
  })
  return {
    /** Lines that Caddy's log calls an error. */
    errors: () => output.split('\n').filter((line) => line.includes('"level":"error"') || line.startsWith('Error:')),
    stop: async () => {
      const gone = once(server, 'exit')
      server.kill()
      await gone
    },
  }
}
