import { setTimeout as pause } from 'node:timers/promises'
import { UsageError } from '../command-line/UsageError.ts'
import type { Supervised } from '../processes/supervise.ts'

type Wait = { url: string; program: Supervised; log: string; limit: number; signal: AbortSignal }

/** Resolves when a program answers at an address; rejects with its last words when it dies first. */
export const answers = async ({ url, program, log, limit, signal }: Wait): Promise<void> => {
  const dead = program.died.then((words) => {
    throw new UsageError(
      `The ${program.name} ended at once:\n${words}\n\nIts whole log: ${log}\nNext step: mend what the lines above name, then run npm start again.`,
    )
  })
  await Promise.race([dead, poll(url, Date.now() + limit, signal)])
  // From here on its death is the supervisor's business.
  dead.catch(() => {})
}

const poll = async (url: string, until: number, signal: AbortSignal): Promise<void> => {
  for (;;) {
    signal.throwIfAborted()
    const status = await fetch(url, { redirect: 'manual', signal }).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status > 0 && status < 500) return
    if (Date.now() > until)
      throw new UsageError(
        `Nothing answered at ${url} in time.\nNext step: look into the logs folder of the data folder, then run npm start again.`,
      )
    await pause(100, undefined, { signal })
  }
}
