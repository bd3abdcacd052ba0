import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { memoryFlags } from '../memoryFlags.ts'
import type { BenchOptions } from './makers.ts'
import type { Answer, Order, Outcome } from './publisherOrders.ts'

/** A publisher in a process of its own. */
export type PublisherProcess = {
  ask: (order: Order) => Promise<Outcome>
  stop: () => Promise<void>
}

/** Starts one on a folder of content; resolves when it is ready. */
export const startPublisher = async (options: BenchOptions & { content: string }): Promise<PublisherProcess> => {
  const script = fileURLToPath(new URL('./publisherProcess.ts', import.meta.url))
  const child = fork(script, [JSON.stringify(options)], { execArgv: memoryFlags })
  await nextAnswer(child)
  return {
    ask: (order) => {
      const answer = nextAnswer(child)
      child.send(order)
      return answer
    },
    stop: async () => {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

const nextAnswer = (child: ChildProcess): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The measured publisher ended by itself (code ${code}).`))
    child.once('exit', ended)
    child.once('message', (answer: Answer) => {
      child.off('exit', ended)
      if ('error' in answer) reject(new Error(answer.error))
      else resolve(answer.outcome)
    })
  })
