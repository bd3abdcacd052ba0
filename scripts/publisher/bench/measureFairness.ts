import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { createEngine, publish } from '@trangan/publisher'
import { createThreads } from '@trangan/publisher/threads'
import { type Figure, percentile } from '../../bench/figures.ts'
import { benchLease, filesOf } from './benchLease.ts'
import { openMakers } from './makers.ts'
import { sampleProvince } from './sampleProvince.ts'
import { inTemporaryFolder } from './temporaryFolders.ts'

const [large, small] = ['agency-1', 'agency-2']

/** Milliseconds between two articles. */
const rest = 50

/**
 * Articles of a small portal, one after the other, while all 20,000 articles of another agency's are made, search
 * index and all: how long the longest of them waits.
 */
export const measureFairness = (note: (text: string) => void): Promise<Figure[]> =>
  inTemporaryFolder(async (target) => {
    const options = { target, isDocumentedOnly: false, hasSearchIndex: true }
    const script = new URL('./benchThread.ts', import.meta.url)
    const threads = createThreads({ script, data: options, count: availableParallelism() })
    const source = sampleProvince([20_000, 200])
    // A rebuild that its thread gives back is made between the articles: another thing than what is measured.
    const log = ({ message }: { message: string }) => {
      throw new Error(message)
    }
    const engine = createEngine({ ...(await openMakers(options)), source, threads, log })
    await filesOf(publish(engine, benchLease(small)))

    const started = performance.now()
    let isDone = false
    const rebuild = filesOf(publish(engine, benchLease(large))).finally(() => {
      isDone = true
    })
    const times: number[] = []
    while (!isDone) {
      const asked = performance.now()
      await filesOf(publish(engine, benchLease(small, source.write(small).id)))
      times.push(performance.now() - asked)
      await setTimeout(rest)
    }
    const [files, seconds] = [await rebuild, (performance.now() - started) / 1000]
    await threads.close()
    note(`${times.length} articles went live beside ${files} files of another agency in ${seconds.toFixed(1)} s`)
    return [
      { figure: 'fairness-p95', value: percentile(times, 95), unit: 'ms', samples: times },
      { figure: 'fairness-longest', value: Math.max(...times), unit: 'ms', goal: '≤ 2000', samples: times },
    ]
  })
