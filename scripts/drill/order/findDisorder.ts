import { dirname } from 'node:path'
import type { Call } from './readTrace.ts'

/**
 * Every rename that came too early. Bytes must be on the medium before a file gets its name; the names of all objects
 * before the manifest gets its own; the manifest's name before the pointer's; and the pointer's at the end.
 */
export const findDisorder = (calls: readonly Call[], folder: string): string[] => {
  const state: State = { unsynced: new Set(), unnamed: new Map(), renames: 0 }
  const problems = calls.flatMap((call) => take(state, call, folder))
  const left = [...state.unnamed.values()].map((file) => `the name of ${file} was never brought to the medium`)
  return [...problems, ...left, ...(state.renames === 0 ? ['nothing was renamed: the trace shows no publish'] : [])]
}

type State = {
  /** Files with bytes that are not on the medium. */
  unsynced: Set<string>
  /** Folders with names that are not on the medium, each with one of them. */
  unnamed: Map<string, string>
  renames: number
}

const take = (state: State, call: Call, folder: string): string[] => {
  if (call.kind === 'rename') return call.to.startsWith(`${folder}/`) ? rename(state, call) : []
  if (call.kind === 'sync all') {
    state.unsynced.clear()
    state.unnamed.clear()
  } else if (call.kind === 'write') {
    if (call.file.startsWith(`${folder}/`)) state.unsynced.add(call.file)
  } else {
    state.unsynced.delete(call.file)
    state.unnamed.delete(call.file)
  }
  return []
}

const rename = (state: State, { from, to }: { from: string; to: string }): string[] => {
  const problems = state.unsynced.has(from) ? [`${to} got its name before its bytes were on the medium`] : []
  // Objects may get their names in any order; manifest and pointer come after all that they need.
  if (!to.includes('/objects/'))
    problems.push(...[...state.unnamed.values()].map((file) => `${to} got its name before that of ${file} was safe`))
  state.renames += 1
  state.unnamed.set(dirname(to), to)
  return problems
}
