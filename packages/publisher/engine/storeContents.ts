import { toUtf8 } from '@trangan/vietnamese/bytes/toUtf8.ts'
import { targetFailed } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import type { ObjectWriter } from '../ports.ts'
import { type Changes, type Contents, withChanges } from '../release/contents.ts'

/** Contents with changes in place, and everything that was written on the way at the medium; nothing is live yet. */
export const storeContents = (writer: ObjectWriter, before: Contents, changes: Changes): Promise<Contents> =>
  asStep(async () => {
    const after = await withChanges(before, changes, async (text) => (await writer.add(toUtf8(text))).sha256)
    await writer.flush()
    return after
  }, targetFailed)
