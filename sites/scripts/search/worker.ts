import type { SearchOptions } from '@trangan/search'
import { createEngine, type Engine } from './engine.ts'

/** What a page asks its worker; `options` absent: only to open the index. */
export type Asked = { id: number; root: string; question: string; options?: SearchOptions }

const engines = new Map<string, Engine>()

const engineAt = (root: string): Engine => {
  const engine = engines.get(root) ?? createEngine(root)
  engines.set(root, engine)
  return engine
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, root, question, options } = data
  const engine = engineAt(root)
  const answering = options ? engine.search(question, options) : engine.open().then(() => undefined)
  answering.then(
    (answer) => postMessage({ id, answer }),
    (error) => postMessage({ id, error: String(error) }),
  )
})
