import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { createReleaseReader, type Release } from '@trangan/publisher/release'
import { agency, articleCount, articlePathOf } from './edits.ts'
import type { Reading } from './messages.ts'

// A reader as its own process: hashes the pages of the live release all the while, and follows their links within
// the release, until its standard input ends.

const folder = process.argv[2] ?? ''
const reader = createReleaseReader({ folder })
const paths = ['/', '/tin-tuc/', '/rss.xml', '/sitemap.xml']
for (let number = 1; number <= articleCount; number += 1) paths.push(articlePathOf(number))

const reading: Reading = { pages: 0, releases: 0, problems: [] }

/** One round through a release: every byte is that of the manifest, every link leads somewhere, one name on all. */
const readRelease = async (release: Release): Promise<void> => {
  const names = new Set<string>()
  for (const path of paths) {
    const text = await readPage(release, path)
    if (text === undefined) continue
    reading.pages += 1
    if (text.startsWith('<!doctype html>')) names.add(nameIn(text))
    for (const href of linksIn(text)) if (!(await release.lookup(href))) complain(release, `${path} links to ${href}`)
    await setImmediate()
  }
  if (names.size > 1) complain(release, `mixes ${[...names].join(' and ')}`)
}

const readPage = async (release: Release, path: string): Promise<string | undefined> => {
  const entry = await release.lookup(path)
  if (!entry) return undefined
  const bytes = await readFile(reader.fileOf(entry))
  if (bytes.length !== entry.size || hash('sha256', bytes, 'hex') !== entry.sha256) complain(release, `${path} is torn`)
  return bytes.toString()
}

/** The plain renderer puts the agency's name before the first line break. */
const nameIn = (text: string): string => /<\/title>(.*)\n/.exec(text)?.[1] ?? ''

const linksIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/"href":"(\/[^"#?]*)"/g)].flatMap(([, href]) => (href === undefined ? [] : [decodeURI(href)])),
  )

const complain = ({ manifest }: Release, problem: string): void => {
  reading.problems.push(`release ${manifest.release}: ${problem}`)
}

let isOver = false
process.stdin.on('end', () => {
  isOver = true
})
process.stdin.resume()

let last = 0
while (!isOver) {
  try {
    const live = await reader.readLive(agency)
    if (live && live.manifest.release < last) complain(live, `came after release ${last}`)
    if (live && live.manifest.release !== last) reading.releases += 1
    last = live?.manifest.release ?? last
    if (live) await readRelease(live)
  } catch (error) {
    reading.problems.push(String(error))
  }
  await setImmediate()
}
process.stdout.write(JSON.stringify(reading))
