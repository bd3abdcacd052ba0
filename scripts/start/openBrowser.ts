import { spawn } from 'node:child_process'

/** Opens an address in the browser of a person who sits at this machine; does nothing where there is none. */
export const openBrowser = (url: string): void => {
  const isAttended = process.stdout.isTTY && !process.env.CI && !process.env.SSH_CONNECTION
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!isAttended || !hasScreen) return
  const [program, args] = openers[process.platform] ?? ['xdg-open', []]
  // Without an opener the printed addresses are enough.
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '']],
}
