/** The steps of a publish at which a publisher can die, in their order; `any moment` is chosen by the clock alone. */
export const stages = [
  'read content',
  'render page',
  'write object',
  'sync object',
  'name object',
  'sync object names',
  'sync everything',
  'write manifest',
  'sync manifest',
  'name manifest',
  'sync manifest name',
  'write pointer',
  'sync pointer',
  'name pointer',
  'sync pointer name',
  'acknowledge',
  'any moment',
] as const
export type Stage = (typeof stages)[number]

/** Where a publisher dies: at the so-many-th time that it comes to a stage. */
export type Doom = { stage: Stage; occurrence: number; moment: 'before' | 'halfway' | 'after' }

/** What the file or folder of a disk operation belongs to. */
export const partOf = (path: string): 'object' | 'manifest' | 'pointer' => {
  if (path.includes('/objects/')) return 'object'
  return path.includes('/releases') ? 'manifest' : 'pointer'
}

/** The doom of the `number`th kill: stages take turns, the rest is chance. `random` gives numbers from 0 to 1. */
export const doomOf = (number: number, random: () => number): Doom => ({
  stage: stages[number % stages.length] ?? 'any moment',
  occurrence: 1 + Math.floor(random() * 9),
  moment: (['before', 'halfway', 'after'] as const)[Math.floor(random() * 3)] ?? 'before',
})
