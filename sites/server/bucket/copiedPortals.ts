import type { BucketCopy } from '@trangan/publisher/s3/copy'
import type { LivePortals, OpenBytes, PublishedFile } from '../livePortals.ts'

type Log = (message: string, error?: unknown) => void

/** Milliseconds until a compressed form that was not in the bucket is asked for again. */
const formPatience = 30_000

/** Forms remembered as asked for: more than a province has pages. */
const rememberedForms = 100_000

const suffixes = { br: '.br', gzip: '.gz' } as const

/**
 * Portals out of a copy of a bucket. What the copy lacks is brought when it is asked for: a damaged file, a compressed
 * form (the plain bytes are sent meanwhile), a release that somebody looks back at.
 */
export const copiedPortals = (options: { portals: LivePortals; copy: BucketCopy; log: Log }): LivePortals => {
  const { portals, copy, log } = options
  const askForForm = createFormAsker(copy, log)
  const openPlain = async (file: PublishedFile): Promise<OpenBytes | undefined> => {
    const known = await portals.open(file, 'identity').catch(() => undefined)
    if (known) return known
    await copy.fetchObject(file.sha256)
    return portals.open(file, 'identity')
  }
  return {
    ...portals,
    open: async (file, encoding) => {
      if (encoding === 'identity') return openPlain(file)
      const known = await portals.open(file, encoding)
      if (!known) askForForm(file.sha256, suffixes[encoding])
      return known
    },
    portalOfRelease: async (agency, release) => {
      const known = await portals.portalOfRelease(agency, release)
      if (known || !(await copy.fetchRelease(agency, release))) return known
      return portals.portalOfRelease(agency, release)
    },
  }
}

/** Asks for a form beside the answer, and not again for a while when the bucket has none yet. */
const createFormAsker = (copy: BucketCopy, log: Log) => {
  const asked = new Map<string, number>()
  return (sha256: string, suffix: '.br' | '.gz'): void => {
    const name = `${sha256}${suffix}`
    if (Date.now() - (asked.get(name) ?? 0) < formPatience) return
    asked.delete(name)
    asked.set(name, Date.now())
    const oldest = asked.size > rememberedForms ? asked.keys().next().value : undefined
    if (oldest !== undefined) asked.delete(oldest)
    copy.fetchForm(sha256, suffix).catch((error: unknown) => log(`The form ${name} was not brought.`, error))
  }
}
