import { describe, expect, it } from 'vitest'
import { multipart } from '../../server/multipart.ts'
import { readMultipart } from './readMultipart.ts'

const file = Buffer.from('0123456789\r\n\r\n--0123456789')
const part = (start: number, end: number) => ({ start, end, bytes: file.subarray(start, end + 1) })
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString()

describe('an answer of several parts', () => {
  it('gives each of them, whatever stands in it, and parts of it', () => {
    const { bytes } = multipart([part(2, 4), part(8, 18)], { type: 'x/y', size: file.length, sha256: 'ab'.repeat(32) })
    const partAt = readMultipart(bytes)
    expect(text(partAt({ start: 2, end: 5 }))).toBe('234')
    expect(text(partAt({ start: 8, end: 19 }))).toBe('89\r\n\r\n--012')
    expect(text(partAt({ start: 9, end: 11 }))).toBe('9\r')
  })

  it('is read as other servers write it: headings in capitals, parts in another order', () => {
    const answer =
      '\r\n--0001\r\nContent-Type: x/y\r\nContent-Range: bytes 8-9/24\r\n\r\n89' +
      '\r\n--0001\r\nContent-Range: bytes 0-1/24\r\n\r\n01\r\n--0001--\r\n'
    const partAt = readMultipart(Buffer.from(answer))
    expect([text(partAt({ start: 0, end: 2 })), text(partAt({ start: 8, end: 10 }))]).toEqual(['01', '89'])
  })

  it('has nothing that did not come, or came cut short', () => {
    const partAt = readMultipart(Buffer.from('\r\n--1\r\nContent-Range: bytes 0-4/24\r\n\r\n012'))
    expect(partAt({ start: 0, end: 2 })).toBeUndefined()
    expect(readMultipart(Buffer.from('not found'))({ start: 0, end: 1 })).toBeUndefined()
  })
})
