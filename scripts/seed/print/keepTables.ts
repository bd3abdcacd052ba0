/** What a printed letter needs; the tables of ligatures, kerning and hints take fontkit most of its time. */
const needed = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']

/** A TrueType font with only those of its tables that printing needs. */
export const keepTables = (font: Buffer): Buffer => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = font.subarray(12 + index * 16, 28 + index * 16)
    const [offset, length] = [entry.readUInt32BE(8), entry.readUInt32BE(12)]
    return { entry: Buffer.from(entry), data: padded(font.subarray(offset, offset + length)) }
  }).filter(({ entry }) => needed.includes(entry.toString('latin1', 0, 4).trim()))
  const head = Buffer.from(font.subarray(0, 12))
  head.writeUInt16BE(tables.length, 4)
  let offset = 12 + tables.length * 16
  for (const { entry, data } of tables) {
    entry.writeUInt32BE(offset, 8)
    offset += data.length
  }
  return Buffer.concat([head, ...tables.map(({ entry }) => entry), ...tables.map(({ data }) => data)])
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
