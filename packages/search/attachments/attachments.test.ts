import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractText } from './extractText.ts'
import { keepTexts } from './keepTexts.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const pdf = 'application/pdf'

const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document with this content of its body, as Word packs it, and further parts. */
const wordOf = (body: string, parts: Record<string, Uint8Array> = {}): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      '_rels/.rels': strToU8(relations('officeDocument', 'word/document.xml')),
      'word/document.xml': strToU8(`<w:document ${namespace}><w:body>${body}</w:body></w:document>`),
      ...parts,
    }),
  )

const zipOf = (name: string, content: Uint8Array): Buffer => Buffer.from(zipSync({ [name]: content }))

/** Where an archive says how big its parts are once unpacked: says so little of each instead. */
const declareAs = (size: number, zip: Buffer): Buffer => {
  const lying = Buffer.from(zip)
  for (let at = lying.indexOf('PK\x03\x04'); at >= 0; at = lying.indexOf('PK\x03\x04', at + 4))
    lying.writeUInt32LE(size, at + 22)
  for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
    lying.writeUInt32LE(size, at + 24)
  return lying
}

/** A PDF of one page whose content is one stream. */
const pdfOf = (content: Buffer, filter = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
        '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n' +
        `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Length ${content.length}${filter}>>stream\n`,
    ),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ])

describe('the text of an attached file', () => {
  it('of a Word document comes paragraph by paragraph, in one spelling', async () => {
    const xml = '<w:p><w:r><w:t>Bảng kê</w:t><w:tab/><w:t xml:space="preserve">ốc &amp; nhồi</w:t></w:r></w:p><w:p/>'
    expect(await extractText({ bytes: wordOf(xml.normalize('NFD')), type: word })).toEqual({
      text: 'Bảng kê ốc & nhồi',
    })
  })

  it('of a PDF comes from its text layer', async () => {
    const content = Buffer.from('BT /F 12 Tf 20 200 Td (Quy hoach phan khu) Tj ET')
    expect(await extractText({ bytes: pdfOf(content), type: pdf })).toEqual({ text: 'Quy hoach phan khu' })
  }, 30_000)

  it.each([
    ['a picture', 'image/png', Buffer.from('x'), 'unsupported'],
    ['a Word document that is none', word, Buffer.from('no archive at all'), 'unreadable'],
    ['a Word document cut short', word, wordOf('<w:p/>').subarray(0, 60), 'unreadable'],
    ['an archive without text', word, zipOf('mimetype', Buffer.from('x')), 'unreadable'],
    ['a PDF that is none', pdf, Buffer.from('%PDF-1.7 and nothing'), 'unreadable'],
  ] as const)(
    'is not there for %s',
    async (_, type, bytes, problem) => {
      expect(await extractText({ bytes, type })).toEqual({ problem })
    },
    30_000,
  )

  it('of a Word document has tables, and neither what was crossed out nor what lies beside it', async () => {
    const body =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Mức thu</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
      '<w:p><w:del><w:r><w:delText>bỏ đi</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm vào</w:t></w:r></w:ins></w:p>'
    const bytes = wordOf(body, { 'word/media/picture.xml': strToU8('<a>ảnh</a>') })
    expect(await extractText({ bytes, type: word })).toEqual({ text: 'Mức thu\n\nthêm vào' })
  })

  describe('is given up when the file is a bomb: 200 MB in a few KB', () => {
    const bomb = wordOf(`<w:p><w:r><w:t>${'a'.repeat(200_000_000)}</w:t></w:r></w:p>`)

    it('that says so', async () => {
      expect(bomb.length).toBeLessThan(400_000)
      const before = process.memoryUsage.rss()
      expect(await extractText({ bytes: bomb, type: word })).toEqual({ problem: 'unreadable' })
      expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000)
    }, 30_000)

    it('that says it is small', async () => {
      expect(await extractText({ bytes: declareAs(900, bomb), type: word })).toEqual({ problem: 'unreadable' })
    }, 30_000)

    it('made of many parts', async () => {
      const part = Buffer.alloc(1_000_000, ' ')
      const many = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`word/p${number}.xml`, part]))
      expect(await extractText({ bytes: wordOf('<w:p/>', many), type: word })).toEqual({ problem: 'unreadable' })
    }, 30_000)

    it('of names for names', async () => {
      const nested = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
      const xml = `<!DOCTYPE w [<!ENTITY e0 "ha">${nested}]><w:document ${namespace}><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`
      const outcome = await extractText({ bytes: wordOf('', { 'word/document.xml': strToU8(xml) }), type: word })
      expect('text' in outcome ? outcome.text.length : 0).toBeLessThan(1000)
    }, 30_000)

    it('of elements within elements', async () => {
      const deep = wordOf(`${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`)
      const outcome = await extractText({ bytes: deep, type: word })
      expect('problem' in outcome ? outcome.problem : outcome.text).toMatch(
        /^(?:unreadable|too-much-memory|too-slow|)$/,
      )
    }, 30_000)
  })

  it('of a Word document that links to files elsewhere is read without them', async () => {
    const rels = strToU8(relations('image', 'file:///etc/passwd'))
    const bytes = wordOf('<w:p><w:r><w:t>Nội dung</w:t></w:r></w:p>', { 'word/_rels/document.xml.rels': rels })
    expect(await extractText({ bytes, type: word })).toEqual({ text: 'Nội dung' })
  }, 30_000)

  it('is given up when reading takes too long or too much, and this process lives on', async () => {
    const endless = pdfOf(deflateSync(Buffer.alloc(300_000_000, 'q Q ')), '/Filter/FlateDecode')
    const before = performance.now()
    const outcome = await extractText({ bytes: endless, type: pdf }, { milliseconds: 1500, megabytes: 256 })
    expect(['too-slow', 'too-much-memory']).toContain('problem' in outcome ? outcome.problem : 'text')
    expect(performance.now() - before).toBeLessThan(8000)
  }, 30_000)

  it('is no longer than it may be', async () => {
    const xml = `<w:p><w:r><w:t>${'chữ '.repeat(1000)}</w:t></w:r></w:p>`
    const outcome = await extractText({ bytes: wordOf(xml), type: word }, { characters: 100 })
    expect('text' in outcome && outcome.text.length).toBeLessThanOrEqual(100)
  })
})

describe('texts that are kept', () => {
  it('are read once for each digest, even when asked for at once and after a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trangan-texts-'))
    let reads = 0
    const extract = async () => {
      reads += 1
      return { text: 'nội dung' }
    }
    const file = { sha256: 'ab'.repeat(32), type: pdf, read: async () => new Uint8Array() }
    const textOf = keepTexts(folder, extract)
    expect(await Promise.all([textOf(file), textOf(file)])).toEqual(['nội dung', 'nội dung'])
    expect(await keepTexts(folder, extract)(file)).toBe('nội dung')
    expect(reads).toBe(1)
    await rm(folder, { recursive: true })
  })
})
