import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { extractText } from './extractText.ts'
import { keepTexts } from './keepTexts.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const pdf = 'application/pdf'

/** A ZIP archive of one part, as Word writes it. */
const zipOf = (name: string, content: Buffer): Buffer => {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const directory = Buffer.concat([entry, Buffer.from(name)])
  const body = Buffer.concat([local, Buffer.from(name), packed])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, directory, end])
}

const wordOf = (xml: string) => zipOf('word/document.xml', Buffer.from(xml))

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

  it('is given up when the file is a bomb: 200 MB in a few KB', async () => {
    const bomb = wordOf(' '.repeat(200_000_000))
    expect(bomb.length).toBeLessThan(400_000)
    expect(await extractText({ bytes: bomb, type: word })).toEqual({ problem: 'unreadable' })
  }, 30_000)

  it('is given up when reading takes too long or too much, and this process lives on', async () => {
    const endless = pdfOf(deflateSync(Buffer.alloc(300_000_000, 'q Q ')), '/Filter/FlateDecode')
    const before = performance.now()
    const outcome = await extractText({ bytes: endless, type: pdf }, { milliseconds: 1500, megabytes: 256 })
    expect(['too-slow', 'too-much-memory']).toContain('problem' in outcome ? outcome.problem : 'text')
    expect(performance.now() - before).toBeLessThan(8000)
  }, 30_000)

  it('is no longer than it may be', async () => {
    const xml = `<w:p><w:t>${'chữ '.repeat(1000)}</w:t></w:p>`
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
