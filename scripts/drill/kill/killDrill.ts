import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createReleaseReader } from '@trangan/publisher/release'
import { agency, evidenceOf } from './edits.ts'
import type { Report } from './messages.ts'
import { startReader, startVictim, type Victim } from './processes.ts'
import { type Doom, doomOf, type Stage } from './stages.ts'

/** What the drill found; the three lists are empty when publishing is indestructible. */
export type KillReport = {
  kills: number
  byStage: Map<Stage, number>
  acknowledged: number
  /** Runs after a kill that were compared with a clean build, byte for byte. */
  compared: number
  pagesRead: number
  releasesSeen: number
  torn: string[]
  lost: string[]
  differing: string[]
}

type State = { acknowledged: number; release: number; begun: number }

/**
 * Kills publishers, one after the other, while they publish edits of one portal, and lets a reader hash its pages all
 * the while. Each publisher takes over what the one before left, is compared with a clean build, and goes on.
 */
export const killDrill = async (options: {
  folder: string
  kills: number
  random?: () => number
  note?: (text: string) => void
}): Promise<KillReport> => {
  const { folder, kills, random = Math.random, note = () => {} } = options
  const report = emptyReport()
  const reader = startReader(folder)
  let state: State = { acknowledged: 0, release: 0, begun: 1 }
  // The next one loads while this one works.
  let next = startVictim()
  try {
    for (let number = 0; number < kills; number += 1) {
      const victim = next
      next = startVictim()
      const doom = doomOf(number, random)
      state = await killOne({ victim, doom, state, report, folder, token: number + 1, random })
      report.kills += 1
      report.byStage.set(doom.stage, (report.byStage.get(doom.stage) ?? 0) + 1)
      report.lost.push(...(await findLost(folder, state)))
      if (report.kills % 50 === 0) note(`${report.kills} of ${kills} killed, ${state.acknowledged} edits live`)
    }
  } finally {
    next.kill()
    const { pages, releases, problems } = await reader.end()
    Object.assign(report, { pagesRead: pages, releasesSeen: releases, torn: problems })
  }
  return { ...report, acknowledged: state.acknowledged }
}

const emptyReport = (): KillReport => ({
  kills: 0,
  byStage: new Map(),
  acknowledged: 0,
  compared: 0,
  pagesRead: 0,
  releasesSeen: 0,
  torn: [],
  lost: [],
  differing: [],
})

const killOne = async (options: {
  victim: Victim
  doom: Doom
  state: State
  report: KillReport
  folder: string
  token: number
  random: () => number
}): Promise<State> => {
  const { victim, doom, report, folder, token, random } = options
  const state = { ...options.state }
  const take = (told: Report): void => {
    if (told.type === 'begun') state.begun = told.edit
    else if (told.type === 'acknowledged') Object.assign(state, { acknowledged: told.edit, release: told.release })
    else if (told.type === 'checked') {
      report.compared += 1
      report.differing.push(...told.differences.map((difference) => `after kill ${token - 1}: ${difference}`))
    } else if (told.type === 'started' && doom.stage === 'any moment') void wait(random() * 400).then(victim.kill)
  }
  await victim.obey({ ...state, folder, token, doom, isDoomedFromStart: random() < 0.25 }, take)
  return state
}

/** What was acknowledged must be live now, before anybody makes up for anything. */
const findLost = async (folder: string, { acknowledged, release }: State): Promise<string[]> => {
  if (acknowledged === 0) return []
  const reader = createReleaseReader({ folder })
  const live = await reader.readLive(agency)
  if (!live || live.manifest.release < release) return [`release ${release} is not live any more`]
  const { path, text } = evidenceOf(acknowledged)
  const entry = await live.lookup(path)
  const found = entry && (await readFile(reader.fileOf(entry), 'utf8'))
  // A later edit that nobody acknowledged may be live already; it is never about the same document.
  const isThere = text === undefined ? found === undefined : found?.includes(text)
  return isThere ? [] : [`edit ${acknowledged} is not live at ${path}`]
}
