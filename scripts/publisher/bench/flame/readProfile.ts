import { z } from 'zod'

/** The part of a `.cpuprofile` that is read here. Times in µs. */
const CpuProfile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
})

/** A function where it was called: `own` µs by itself, `total` with all it called. */
export type Frame = { name: string; file: string; own: number; total: number; children: Map<string, Frame> }

/** The tree of calls of a profile (`node --cpu-prof`), calls of one function by another added up; waiting is left out. */
export const readProfile = (text: string): Frame => {
  const { nodes, samples, timeDeltas } = CpuProfile.parse(JSON.parse(text))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const own = new Map<number, number>()
  for (const [index, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[index] ?? 0))
  const add = (id: number, into: Frame): number => {
    const node = byId.get(id)
    if (!node || idle.has(node.callFrame.functionName)) return 0
    const { functionName, url } = node.callFrame
    const frame = plumbing.has(functionName) ? into : childOf(into, functionName || '(anonymous)', fileOf(url))
    let total = own.get(id) ?? 0
    frame.own += total
    for (const child of node.children ?? []) total += add(child, frame)
    if (frame !== into) frame.total += total
    return total
  }
  const root = newFrame('all', '')
  const [first] = nodes
  for (const child of first?.children ?? []) root.total += add(child, root)
  return root
}

/** How the event loop comes to run what waited: it says nothing of who asked for it. */
const plumbing = new Set(['processImmediate', 'runNextTicks', 'runMicrotasks', 'processTicksAndRejections'])

const idle = new Set(['(idle)', '(program)'])

const newFrame = (name: string, file: string): Frame => ({ name, file, own: 0, total: 0, children: new Map() })

const childOf = (parent: Frame, name: string, file: string): Frame => {
  const key = `${name} ${file}`
  const found = parent.children.get(key) ?? newFrame(name, file)
  parent.children.set(key, found)
  return found
}

/** `packages/…` and the like, without where the repository stands. */
const fileOf = (url: string): string =>
  /(?:packages|scripts|sites|themes|dist|node_modules)\/.*$/.exec(url)?.[0] ?? (url.startsWith('node:') ? url : '')
