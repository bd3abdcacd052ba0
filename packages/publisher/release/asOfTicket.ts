import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { isSigned, type Signer } from './signing.ts'

/** Leave to look at a portal as it was in one release, until a moment (ISO text). */
export const AsOfTicket = z.object({
  agency: z.string(),
  release: z.number().int().positive(),
  /** When the release went live, for the ribbon. */
  createdAt: z.iso.datetime(),
  until: z.iso.datetime(),
})
export type AsOfTicket = z.infer<typeof AsOfTicket>

/** Under this path of a portal, a ticket opens the past and `thoat` closes it again. */
export const asOfPath = '/_xem-lai/'

/** A ticket as it stands in an address: what it says, the key's name and the signature, apart by dots. */
export const writeTicket = (signer: Pick<Signer, 'signText'>, ticket: AsOfTicket): string => {
  const said = Buffer.from(JSON.stringify(AsOfTicket.parse(ticket))).toString('base64url')
  const { key, value } = signer.signText(signedText(said))
  return [said, key, Buffer.from(value, 'base64').toString('base64url')].join('.')
}

/** The ticket, when it is signed with one of the keys and its time is not over. */
export const readTicket = (options: {
  text: string
  publicKeys: readonly KeyObject[]
  now: Date
}): AsOfTicket | undefined => {
  const { text, publicKeys, now } = options
  const [, said = '', key = '', value = ''] = /^([\w-]+)\.([0-9a-f]{16})\.([\w-]+)$/.exec(text) ?? []
  const signature = { key, value: Buffer.from(value, 'base64url').toString('base64') }
  if (!said || !isSigned({ text: signedText(said), signature, publicKeys })) return undefined
  const ticket = AsOfTicket.parse(JSON.parse(Buffer.from(said, 'base64url').toString()))
  return Date.parse(ticket.until) > now.getTime() ? ticket : undefined
}

/** No signature of a manifest can pass for one of a ticket. */
const signedText = (said: string): string => `trangan: look back\n${said}`
