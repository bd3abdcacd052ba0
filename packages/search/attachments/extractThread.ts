import { parentPort, workerData } from 'node:worker_threads'
import { textOfPdf } from './textOfPdf.ts'
import { textOfWord } from './textOfWord.ts'

// A thread that reads one file and ends. Whatever a hostile file does, it does it here, under limits.

/** What the thread is given. */
export type Extracting = { bytes: Uint8Array; kind: 'pdf' | 'word'; limit: number }

const { bytes, kind, limit }: Extracting = workerData
const text = kind === 'pdf' ? await textOfPdf(bytes, limit) : await textOfWord(bytes)
parentPort?.postMessage(text.slice(0, limit))
