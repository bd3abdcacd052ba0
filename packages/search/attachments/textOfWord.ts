import { unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'

/** Uncompressed bytes that are read of a document at most, all parts together: a small file can claim to be a huge one. */
const largestText = 10_000_000

/** The parts of a document that its text comes from; pictures, fonts and macros stay packed. */
const partsOfText = /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/

/**
 * The text of a Word document (DOCX), paragraph by paragraph; throws when the file is none, or a bomb. Mammoth unpacks
 * whatever a file holds, so it is given an archive of the needed parts only, of which no more than a limit was unpacked.
 */
export const textOfWord = async (bytes: Uint8Array): Promise<string> => {
  const parts = unpackParts(bytes)
  if (!parts['word/document.xml']) throw new Error('The file has no part word/document.xml: it is no Word document.')
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts, { level: 0 })) })
  return value
}

/** fflate unpacks into as many bytes as a part declares and drops what is more: to limit what is declared is enough. */
const unpackParts = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let left = largestText
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!partsOfText.test(name)) return false
      left -= originalSize
      if (left < 0) throw new Error(`The file's text is bigger than ${largestText} bytes: it is not read.`)
      return true
    },
  })
}
