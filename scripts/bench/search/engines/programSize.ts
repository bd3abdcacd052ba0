import { bundle } from './bundle.ts'
import { servedSize } from './served.ts'

/** Bytes of a program for the browser: bundled, made small and compressed. */
export const programSize = async (text: string): Promise<number> => servedSize(await bundle({ text }))
