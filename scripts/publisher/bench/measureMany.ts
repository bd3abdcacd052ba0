import { join } from 'node:path'
import { type Figure, median } from '../../bench/figures.ts'
import { writeContent } from './diskContent.ts'
import { startPublisher } from './startPublisher.ts'
import { inMemoryFolder } from './temporaryFolders.ts'

/** Another theme colour for all of 27 portals: every page of theirs names the new stylesheet. */
export const measureTokens = (note: (text: string) => void): Promise<Figure[]> =>
  inMemoryFolder(async (folder) => {
    const content = join(folder, 'content')
    await writeContent({ folder: content, agencies: 27, articles: 200 })
    const publisher = await startPublisher({ content, target: join(folder, 'target'), isDocumentedOnly: false })
    await publisher.ask({ act: 'clean' })
    const samples: number[] = []
    for (const accent of ['#8a1c1c', '#1c5c8a', '#2f6b2f', '#6b2f6b', '#7a4a00']) {
      const { seconds, files } = await publisher.ask({ act: 'colour', accent })
      samples.push(seconds)
      note(`theme colour of 27 portals: ${files} files in ${seconds.toFixed(2)} s`)
    }
    await publisher.stop()
    return [{ figure: 'tokens-27', value: median(samples), unit: 's', goal: '< 2', samples }]
  })

/** All agencies that a province of two levels may have, in a process that has just started: its memory, and its time. */
export const measureMany = (note: (text: string) => void): Promise<Figure[]> =>
  inMemoryFolder(async (folder) => {
    const content = join(folder, 'content')
    await writeContent({ folder: content, agencies: 172, articles: 500 })
    const publisher = await startPublisher({ content, target: join(folder, 'target'), isDocumentedOnly: false })
    const { seconds, files } = await publisher.ask({ act: 'clean' })
    const { memory } = await publisher.ask({ act: 'again' })
    await publisher.stop()
    note(`172 × 500 articles: ${files} files in ${seconds.toFixed(1)} s, peak ${Math.round(memory)} MB`)
    return [
      { figure: 'clean-172x500-files', value: files, unit: 'files', samples: [files] },
      { figure: 'clean-172x500-seconds', value: seconds, unit: 's', samples: [seconds] },
      { figure: 'publisher-memory', value: memory, unit: 'MB', goal: '< 512', samples: [memory] },
    ]
  })
