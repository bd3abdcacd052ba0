import { tmpdir } from 'node:os'
import type { PlanSettings } from '../plan/index.ts'
import type { ContentSource, Renderer, Target } from '../ports.ts'
import type { Changes } from '../release/contents.ts'
import type { Threads } from '../threads/createThreads.ts'
import { createMemories, type Memories } from './memory.ts'

/** All that publishing needs; made once for the life of a process. */
export type Engine = {
  source: ContentSource
  renderer: Renderer
  target: Target
  settings: PlanSettings
  memories: Memories
  now: () => Date
  log: Log
  /** Milliseconds after which content that does not come counts as unreadable. */
  patience: number
  /** Folder of this machine for what need not stay in memory; it is gone with the process. */
  workFolder: string
  /** Make whole portals beside this thread; without them it makes everything itself. */
  threads?: Pick<Threads, 'make'> | undefined
  /** Told of every switch, after it: compression in the background hangs here. */
  afterSwitch?: ((event: { agency: string; changes: Changes }) => void) | undefined
}

/** Something worth a line in the log. */
export type LogEvent = { level: 'info' | 'error'; message: string; agency?: string; error?: unknown }
export type Log = (event: LogEvent) => void

type EngineOptions = Omit<Engine, 'memories' | 'settings' | 'now' | 'log' | 'patience' | 'workFolder'> & {
  /** Build and assets come from the renderer. */
  settings: Omit<PlanSettings, 'buildId' | 'assets'>
  now?: () => Date
  log?: Log
  patience?: number
  workFolder?: string
  /** Documents to keep in memory: an article of 3 KB of text takes about 7 KB. */
  keptDocuments?: number
}

/** Puts an engine together. */
export const createEngine = (options: EngineOptions): Engine => {
  const { renderer, now = () => new Date(), log = () => {}, keptDocuments = 10_000, patience = 120_000 } = options
  const { workFolder = tmpdir() } = options
  const { buildId, assets } = renderer
  return {
    ...options,
    now,
    log,
    patience,
    workFolder,
    settings: { ...options.settings, buildId, assets },
    memories: createMemories(keptDocuments),
  }
}
