import { mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLogins } from './logins.ts'

const file = async () => join(await mkdtemp(join(tmpdir(), 'trangan-logins-')), 'demo-logins.txt')
const editor = { email: 'bientap@sotuphap.ninhbinh.gov.vn', who: 'Biên tập viên, Sở Tư pháp' }

it('keeps a password from one start to the next', async () => {
  const path = await file()
  const first = await openLogins(path)
  const password = await first.passwordOf(editor)
  await first.save()
  expect(await (await openLogins(path)).passwordOf(editor)).toBe(password)
})

it('makes another password in each installation', async () => {
  const [one, other] = [await openLogins(await file()), await openLogins(await file())]
  expect(await one.passwordOf(editor)).not.toBe(await other.passwordOf(editor))
})

it('lets nobody but the owner read the file', async () => {
  const path = await file()
  const logins = await openLogins(path)
  await logins.passwordOf(editor)
  await logins.save()
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})
