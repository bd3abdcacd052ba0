import type { Payload } from 'payload'

/** The waiting rows in the order of writing, each as "agency operation collection" with names instead of ids. */
export const outboxRows = async (payload: Payload, names: Record<string, string> = {}): Promise<string[]> => {
  const { docs } = await payload.find({ collection: 'outbox', sort: ['createdAt', 'id'], pagination: false, depth: 0 })
  return docs.map(({ agency, operation, documentCollection }) =>
    [names[agency] ?? agency, operation, documentCollection ?? '-'].join(' '),
  )
}

/** Forgets what waits and what was published, so that each test starts with nothing to do. */
export const clearPublishing = async (payload: Payload): Promise<void> => {
  for (const collection of ['outbox', 'receipts', 'portals', 'releases', 'publishing-requests'] as const)
    await payload.db.deleteMany({ collection, where: { id: { exists: true } } })
}
