import { expect, it } from 'vitest'
import { dataAddress, embedAddresses } from './embedAddresses.ts'

it('puts fonts and drawings into the style sheet itself, whatever quotes it uses', async () => {
  const css = `@font-face{src:url(/a.woff2)}b{mask:url("/b.svg")}c{background:url( '/gone.svg' )}`
  const read = async (address: string) =>
    address === '/gone.svg' ? undefined : dataAddress('image/svg+xml; charset=utf-8', Buffer.from(address))
  expect(await embedAddresses(css, read)).toBe(
    `@font-face{src:url("data:image/svg+xml;charset=utf-8;base64,L2Eud29mZjI=")}b{mask:url("data:image/svg+xml;charset=utf-8;base64,L2Iuc3Zn")}c{background:url( '/gone.svg' )}`,
  )
})
