import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Line, readLines } from './readLines.ts'

const read = async (bytes: Uint8Array | string): Promise<Line[]> => {
  const file = join(await mkdtemp(join(tmpdir(), 'trangan-lines-')), 'file')
  await writeFile(file, bytes)
  const lines: Line[] = []
  for await (const line of readLines(file)) lines.push(line)
  return lines
}

const big = `${'Thủ tục hành chính '.repeat(20_000)}\nhai`

describe('the lines of a file', () => {
  it('are counted from one, whatever ends them', async () => {
    expect(await read('một\r\nhai\n\nbốn')).toEqual([
      { number: 1, text: 'một' },
      { number: 2, text: 'hai' },
      { number: 3, text: '' },
      { number: 4, text: 'bốn' },
    ])
  })

  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['gzipped', (text: string) => gzipSync(text)],
  ])('are whole when they are longer than a chunk, %s', async (_, pack) => {
    expect((await read(pack(big))).map(({ text }) => text).join('\n')).toBe(big)
  })

  it('are none in an empty file', async () => {
    expect(await read('')).toEqual([])
  })

  it('are refused when the file is cut off or no text', async () => {
    await expect(read(gzipSync(big).subarray(0, -20))).rejects.toThrow('unexpected end of file')
    await expect(read(Buffer.from([0x61, 0xff, 0xfe]))).rejects.toThrow()
  })
})
