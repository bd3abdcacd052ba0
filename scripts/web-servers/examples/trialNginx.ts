import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Debian's nginx: installed where we may; else the reason why it cannot be had. */
export const findNginx = async (): Promise<string | { reason: string }> => {
  for (const program of ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'])
    if (existsSync(program)) return program
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    return { reason: 'there is no nginx here (Debian: apt-get install nginx-light)' }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], { env, timeout: 200_000 })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], { env, timeout: 200_000 })
    return '/usr/sbin/nginx'
  } catch (error) {
    return { reason: `apt-get could not install nginx-light: ${error instanceof Error ? error.message : error}` }
  }
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
