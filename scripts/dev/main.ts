import { spawn } from 'node:child_process'

/** A theme developer's loop: the portals' templates on example documents, without CMS and database. */
const astro = spawn('astro', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal))
astro.on('exit', (code) => process.exit(code ?? 0))
