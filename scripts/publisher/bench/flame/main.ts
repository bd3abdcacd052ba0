import { readFile, writeFile } from 'node:fs/promises'
import { drawFlame } from './drawFlame.ts'
import { kinds, timeByKind } from './kindOf.ts'
import { readProfile } from './readProfile.ts'

// `node scripts/publisher/bench/flame/main.ts PROFILE.cpuprofile CHART.svg TITLE`

const [, , profile = '', chart = '', title = ''] = process.argv
const root = readProfile(await readFile(profile, 'utf8'))
await writeFile(chart, drawFlame(root, title))
for (const [kind, time] of [...timeByKind(root)].sort(([, a], [, b]) => b - a))
  console.log(
    `${kinds[kind].label.padEnd(28)} ${Math.round(time / 1000)} ms  ${Math.round((time / root.total) * 100)} %`,
  )
