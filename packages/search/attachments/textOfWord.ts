import { inflateRawSync } from 'node:zlib'

/** Uncompressed bytes of a document's text that are read at most: a small file can claim to be a huge one. */
const largestText = 30_000_000

/**
 * The text of a Word document (DOCX), paragraph by paragraph. Only the one part that holds the text is unpacked, and
 * no more of it than a limit; throws when the file is none.
 */
export const textOfWord = (bytes: Uint8Array): string => {
  const part = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'word/document.xml')
  if (!part) throw new Error('The file has no part word/document.xml: it is no Word document.')
  return paragraphsOf(part.toString('utf8'))
}

const endMark = 0x06054b50
const entryMark = 0x02014b50

/** One file of a ZIP archive, found in the directory at its end. */
const partOf = (zip: Buffer, wanted: string): Buffer | undefined => {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== endMark) throw new Error('The file is no ZIP archive.')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === entryMark; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === wanted) return unpack(zip, at)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return undefined
}

const unpack = (zip: Buffer, entry: number): Buffer => {
  const start = zip.readUInt32LE(entry + 42)
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20))
  return zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: largestText })
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const paragraphsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<(w:tab|w:br)\b[^>]*>|<\/(w:p)>/g)]
    .map(([, text, gap, end]) => (end ? '\n' : gap ? ' ' : decode(text ?? '')))
    .join('')

const decode = (text: string): string => text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
