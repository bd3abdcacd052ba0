import { z } from 'zod'

/** What a program tells about its work over Node's IPC. */
export const Progress = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), text: z.string() }),
  z.object({ type: z.literal('ready'), text: z.string().optional() }),
])
export type Progress = z.infer<typeof Progress>

/** Tells the process that started this one, if there is one that listens. */
export const tell = (progress: Progress): void => {
  process.send?.(progress)
}
