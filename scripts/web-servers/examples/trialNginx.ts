import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installDebianPackage } from '../../processes/installDebianPackage.ts'

const run = promisify(execFile)

/** nginx where it is installed, or Debian's package where we may install it; else the reason why it cannot be had. */
export const findNginx = async (): Promise<string | { reason: string }> => {
  const found = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync)
  return found ?? (await installDebianPackage('nginx-light')) ?? '/usr/sbin/nginx'
}

/** Runs nginx with our configuration and nothing else, until it is stopped. */
export const startNginx = async (options: { program: string; folder: string; configuration: string }) => {
  const { program, folder, configuration } = options
  await mkdir(join(folder, 'temp'), { recursive: true })
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temp', name)};`,
  )
  const main = join(folder, 'main.conf')
  await writeFile(
    main,
    `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log stderr error;
events { } http { access_log off; ${temps.join(' ')} include ${configuration}; }`,
  )
  await run(program, ['-t', '-q', '-c', main])
  const server = spawn(program, ['-c', main], { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  server.stderr.on('data', (chunk: Buffer) => {
    errors += chunk
  })
  return {
    errors: () => errors,
    stop: async () => {
      const gone = once(server, 'exit')
      server.kill('SIGTERM')
      await gone
    },
  }
}
