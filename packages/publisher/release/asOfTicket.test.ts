import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readTicket, writeTicket } from './asOfTicket.ts'
import { createSigner } from './signing.ts'

const signer = createSigner()
const ticket = {
  agency: 'a',
  release: 12,
  createdAt: '2026-11-20T07:00:00.000Z',
  until: '2026-11-23T08:00:00.000Z',
}
const now = new Date('2026-11-23T07:00:00.000Z')
const publicKeys = signer.publicKeys().map((pem) => createPublicKey(pem))
const text = writeTicket(signer, ticket)

describe('a ticket for looking back', () => {
  it('is believed until its time is over', () => {
    expect(readTicket({ text, publicKeys, now })).toEqual(ticket)
    expect(readTicket({ text, publicKeys, now: new Date(ticket.until) })).toBeUndefined()
  })

  it('can be written by nobody else and for nothing else', () => {
    const [, ...signature] = text.split('.')
    const forged = Buffer.from(JSON.stringify({ ...ticket, release: 13 })).toString('base64url')
    expect(readTicket({ text: [forged, ...signature].join('.'), publicKeys, now })).toBeUndefined()
    expect(readTicket({ text: writeTicket(createSigner(), ticket), publicKeys, now })).toBeUndefined()
    for (const nonsense of ['', 'a.b.c', `${text}x`, '..'])
      expect(readTicket({ text: nonsense, publicKeys, now })).toBeUndefined()
  })
})
