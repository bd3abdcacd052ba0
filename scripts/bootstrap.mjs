// Runs on any Node ≥ 20, before anything is installed: brings the packages, then hands over to Node 24.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [command, ...options] = process.argv.slice(2)
const entries = {
  start: 'scripts/start/main.ts',
  test: 'scripts/test/main.ts',
  dev: 'scripts/dev/main.ts',
  import: 'scripts/import/main.ts',
  publish: 'scripts/publisher/publish.ts',
  bench: 'scripts/bench/main.ts',
  gallery: 'scripts/gallery/main.ts',
  mirror: 'scripts/mirror/main.ts',
  'web-servers': 'scripts/web-servers/main.ts',
  drill: 'scripts/drill/main.ts',
}

const fail = (lines) => {
  console.error(`\n${lines.join('\n')}\n`)
  process.exit(1)
}

const checkNode = () => {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    fail([
      `Node ${process.versions.node} is too old: Trangan needs Node 20 or newer to install itself.`,
      'Next step: install the LTS version from nodejs.org, then run the command again.',
    ])
}

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
const stamp = join(root, 'node_modules', '.trangan-installed')
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()

/** Two commands at once on a fresh clone must not both write node_modules: one installs, the other waits for it. */
const lock = join(root, '.cache', 'install.lock')
const installOnce = async () => {
  mkdirSync(dirname(lock), { recursive: true })
  if (!takeLock()) {
    console.log('▸ Another command is installing the packages; waiting for it …')
    while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const release = () => rmSync(lock, { force: true })
  process.on('exit', release)
  if (!isInstalled()) await install()
  process.off('exit', release)
  release()
}

const takeLock = () => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isHeld()) rmSync(lock, { force: true })
    return false
  }
}

/** A lock whose holder is gone, killed in the middle, is nobody's. */
const isHeld = () => {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const explainInstall = (output) => {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output))
    return 'The npm registry cannot be reached. Next step: check the network (and the proxy in ~/.npmrc), then run the command again.'
  if (/EACCES|EPERM|EROFS/.test(output))
    return `There is no permission to write in ${root}. Next step: run as the owner of the folder, or clone it where you may write.`
  if (/ENOSPC/.test(output))
    return 'The disk is full: the packages need 1.5 GB. Next step: free some space, then run the command again.'
  return 'Next step: read the lines above, mend what they name, then run the command again. Nothing else was changed.'
}

const install = () =>
  new Promise((resolve) => {
    console.log('▸ Installing packages (npm ci, about 2 minutes the first time) …')
    const started = Date.now()
    const npm = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      shell: process.platform === 'win32',
    })
    let output = ''
    const keep = (chunk) => {
      output = (output + chunk).slice(-8000)
    }
    npm.stdout.on('data', keep)
    npm.stderr.on('data', keep)
    const ticking = setInterval(
      () => process.stdout.isTTY && process.stdout.write(`\r  ${Math.round((Date.now() - started) / 1000)} s`),
      1000,
    )
    npm.on('error', (error) =>
      fail([`npm could not be started: ${error.message}.`, 'Next step: install npm, then run the command again.']),
    )
    npm.on('exit', (code) => {
      clearInterval(ticking)
      if (code !== 0) fail([output.trim(), '', `npm ci failed with exit code ${code}.`, explainInstall(output)])
      writeFileSync(stamp, lockDigest())
      console.log(`\r✔ Packages installed (${Math.round((Date.now() - started) / 1000)} s)`)
      resolve()
    })
  })

const handOver = () => {
  const bin = join(root, 'node_modules', '.bin')
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(node) || spawnSync(node, ['--version']).status !== 0)
    fail([
      `Node 24 is missing at ${node}: the package "node" did not install for ${process.platform}-${process.arch}.`,
      'Next step: remove the folder node_modules and run the command again.',
    ])
  const separator = process.platform === 'win32' ? ';' : ':'
  const env = {
    ...process.env,
    PATH: `${bin}${separator}${process.env.PATH}`,
    NODE_NO_WARNINGS: '1',
    // What was compiled once starts faster the next time, and takes less memory.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'node'),
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  }
  const child = spawn(node, [join(root, entries[command]), ...options], { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

checkNode()
if (!Object.hasOwn(entries, command ?? ''))
  fail([`There is no command "${command}". Commands: ${Object.keys(entries).join(', ')}.`])
if (!isInstalled()) await installOnce()
handOver()
