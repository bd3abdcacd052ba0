import { join, relative } from 'node:path'
import type { Installation } from './services.ts'

const samples = [
  ['sotuphap', 'Sở Tư pháp'],
  ['sodulich', 'Sở Du lịch'],
  ['tamdiep', 'UBND thành phố Tam Điệp'],
] as const

/** The last lines of a start: every address a newcomer needs, and how to stop. */
export const whereToLook = ({ installation, seconds }: { installation: Installation; seconds: number }): string => {
  const { ports, data, root, mongodb } = installation
  const rows = [
    ['CMS (quản trị)', `http://localhost:${ports.cms}/admin`],
    ['All portals', `http://localhost:${ports.portals}/`],
    ...samples.map(([label, name]) => [name, `http://${label}.localhost:${ports.portals}/`]),
    ['Demo logins', relative(root, join(data, 'demo-logins.txt'))],
    ['Logs', relative(root, join(data, 'logs'))],
    ['Database', mongodb ? mongodb.source : relative(root, join(data, 'cms.db'))],
  ]
  const lines = rows.map(([what = '', where]) => `  ${what.padEnd(26)}${where}`)
  return `\n✔ Trangan is running (ready in ${seconds.toFixed(1)} s)\n\n${lines.join('\n')}\n\n  Stop with Ctrl-C.\n`
}
