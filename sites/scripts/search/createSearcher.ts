import type { SearchAnswer, SearchOptions } from '@trangan/search'
import type { Engine } from './engine.ts'
import type { Asked } from './worker.ts'

/** Whether this browser can read an index at all; without it the server answers. */
export const canSearch = (): boolean => 'DecompressionStream' in globalThis

/**
 * Searches in a worker, so that typing stays smooth on a slow phone. A copy opened from a folder may start no worker:
 * there, and where a worker cannot be had, the same engine runs in the page.
 */
export const createSearcher = (root: string): Engine => {
  let inPage: Promise<Engine> | undefined
  const engineInPage = () => {
    inPage ??= import('./engine.ts').then(({ createEngine }) => createEngine(root))
    return inPage
  }
  const remote = location.protocol === 'file:' ? undefined : startWorker(root)
  /** In the worker; in the page when that failed for want of a worker. */
  const run = async <Value>(task: (engine: Engine) => Promise<Value>): Promise<Value> => {
    if (!remote || remote.isBroken()) return task(await engineInPage())
    return task(remote.engine).catch(async (error) => {
      if (!remote.isBroken()) throw error
      return task(await engineInPage())
    })
  }
  return {
    open: () => run((engine) => engine.open()),
    search: (question, options) => run((engine) => engine.search(question, options)),
  }
}

type Reply = { id: number; answer?: SearchAnswer; error?: string }

const startWorker = (root: string) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (reply: Reply) => void>()
  let last = 0
  let isBroken = false
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => {
    isBroken = true
    for (const [id, reply] of waiting) reply({ id, error: 'The worker could not be started.' })
    waiting.clear()
  })
  const ask = (asked: Omit<Asked, 'id' | 'root'>): Promise<Reply> =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      worker.postMessage({ ...asked, id: last, root })
    })
  const engine: Engine = {
    open: async () => failed(await ask({ question: '' })),
    search: async (question: string, options: SearchOptions) => {
      const reply = failed(await ask({ question, options }))
      return reply.answer ?? { total: 0, results: [], facets: {}, words: [] }
    },
  }
  return { engine, isBroken: () => isBroken }
}

const failed = (reply: Reply): Reply => {
  if (reply.error !== undefined) throw new Error(reply.error)
  return reply
}
