import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@trangan/publisher/examples/freePort.ts'
import { createReleaseReader } from '@trangan/publisher/release'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData } from '../../cms/testing/content.ts'
import { makeAgency, makeUser, password } from '../../cms/testing/people.ts'
import { startCms, type TestCms } from '../../cms/testing/startCms.ts'
import { type StartedProgram, startProgram } from '../processes/startProgram.ts'
import { memoryFlags } from '../publisher/memoryFlags.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [written, deleted] = [30, 20]
const slugOf = (number: number): string => `bai-so-${number}`
const lost = `/tin-tuc/${slugOf(1)}/`

describe('a release that would take many pages away', () => {
  let cms: TestCms
  let agency: string
  let publisher: StartedProgram
  let screens: StartedProgram
  let browser: Browser
  let page: Page
  let origin: string

  beforeAll(async () => {
    cms = await startCms()
    agency = (await makeAgency(cms.payload, 'kho')).id
    await makeUser(cms.payload, { name: 'tinh', provinceRole: 'central-it' })
    const articles = await writeArticles()
    publisher = startPublisher()
    await publisher.printed(`✔ ${agency}: release 1 live`)
    await publisher.stop()
    // Taken down one by one while nobody publishes: one release would take them all away.
    for (const id of articles.slice(0, deleted)) await cms.payload.delete({ collection: 'articles', id })
    publisher = startPublisher()
    await publisher.printed(`✖ ${agency}: too-many-removals`)
    const port = await freePort()
    origin = `http://localhost:${port}`
    screens = startProgram({
      args: [join(root, 'node_modules/next/dist/bin/next'), 'start', 'cms', '--port', `${port}`],
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', CMS_ORIGIN: origin },
    })
    await screens.printed('Ready')
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    })
    page = await browser.newPage({ viewport: { width: 1360, height: 900 } })
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all([publisher?.stop(), screens?.stop()])
    await cms?.stop()
  })

  const startPublisher = () =>
    startProgram({
      args: [...memoryFlags, 'scripts/publisher/main.ts'],
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    })
  const writeArticles = async (): Promise<string[]> => {
    const ids: string[] = []
    for (let number = 1; number <= written; number += 1) {
      const slug = slugOf(number)
      const data = { ...articleData(agency, `Bài số ${number}`), slug, _status: 'published' } as const
      ids.push((await cms.payload.create({ collection: 'articles', data })).id)
    }
    return ids
  }
  const live = async () => {
    const release = await createReleaseReader({ folder: join(cms.folder, 'portals') }).readLive(agency)
    return { release: release?.manifest.release, hasPage: (await release?.lookup(lost)) !== undefined }
  }

  it('is not made: the portal stays as it was', async () => {
    expect(await live()).toEqual({ release: 1, hasPage: true })
  })

  it('is shown to central IT with the pages that would go', async () => {
    await page.goto(`${origin}/admin/login`)
    await page.fill('#field-email', 'tinh@ninhbinh.test')
    await page.fill('#field-password', password)
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin\/?$/)
    await page.goto(`${origin}/admin/publishing`)
    await page.getByText(`Xem ${deleted} trang sẽ bị gỡ`).click()
    await page.getByText(lost, { exact: true }).waitFor()
  })

  it('is still not made by who opens the question and leaves it', async () => {
    await page.getByRole('button', { name: 'Vẫn xuất bản…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Xuất bản dù nhiều trang bị gỡ?' })
    await dialog.getByText('Sở kho').waitFor()
    await dialog.getByRole('button', { name: 'Thôi' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await live()).toEqual({ release: 1, hasPage: true })
  })

  it('is made as soon as a person agrees, and needs nobody any more', async () => {
    await page.getByRole('button', { name: 'Vẫn xuất bản…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Vẫn xuất bản' }).click()
    await expect.poll(live, { timeout: 15_000 }).toEqual({ release: 2, hasPage: false })
    await page.getByText('Không có việc gì cần người xem.').waitFor({ timeout: 15_000 })
  })
})
