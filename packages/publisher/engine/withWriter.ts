import type { ObjectWriter, Target } from '../ports.ts'

/** Makes something with a writer; when it fails, nothing half-written stays behind on a disk that may be full. */
export const withWriter = async <T>(
  target: Pick<Target, 'openWriter'>,
  make: (writer: ObjectWriter) => Promise<T>,
): Promise<T> => {
  const writer = target.openWriter()
  try {
    return await make(writer)
  } catch (error) {
    await writer.discard().catch(() => undefined)
    throw error
  }
}
