import type { Blob, FileDocument } from '@trangan/contract'
import type { TextOf } from '@trangan/search/attachments'

type Reading = { textOf: TextOf; readBlob: (blob: Blob) => Promise<Uint8Array> }

/**
 * Files with what stands in them, so that they are found by it: one file after the other, each read once in its life.
 * A file that cannot be read is published without; whether its bytes are whole is for the publisher to say.
 */
export const withFileTexts = async (files: readonly FileDocument[], reading: Reading): Promise<FileDocument[]> => {
  const read: FileDocument[] = []
  for (const file of files) {
    const text = await textOfFile(file, reading)
    read.push(text === undefined ? file : { ...file, text })
  }
  return read
}

const textOfFile = ({ blob }: FileDocument, { textOf, readBlob }: Reading): Promise<string | undefined> =>
  textOf({ sha256: blob.sha256, type: blob.type, read: () => readBlob(blob) }).catch(() => undefined)
