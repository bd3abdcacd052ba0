import { expect, it } from 'vitest'
import { inAscii } from './inAscii.ts'

it('Code without a letter beyond ASCII says the same', async () => {
  const code = 'export default [`Ninh Bình –`, "Tràng An 🎉", /^ử$/u.test("ử"), /🎉/u.test("🎉")]'
  const ascii = inAscii(code)
  expect(/^[\0-\x7f]*$/.test(ascii)).toBe(true)
  const { default: said } = await import(`data:text/javascript,${encodeURIComponent(ascii)}`)
  expect(said).toEqual(['Ninh Bình –', 'Tràng An 🎉', true, true])
})
