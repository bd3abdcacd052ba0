import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { loadRenderer } from '@trangan/publisher/render'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../packages/publisher/examples/portals.ts'
import { publish } from '../../packages/publisher/publish.ts'
import { writeMirror } from './writeMirror.ts'

const { agency } = publishableSnapshot
const other = {
  ...publishableSnapshot,
  agency: { ...agency, id: 'soyte', name: { vi: 'Sở Y tế' }, hosts: ['soyte.ninhbinh.gov.vn'] },
}

describe('a mirror on a USB stick', () => {
  let portals: Awaited<ReturnType<typeof temporaryPortals>>
  let browser: Browser
  let folder: string
  let page: Page
  const problems: string[] = []

  beforeAll(async () => {
    portals = await temporaryPortals([publishableSnapshot, other])
    const bundle = fileURLToPath(new URL('../../dist/portals', import.meta.url))
    const renderer = await loadRenderer({ folder: bundle, log: () => {} })
    const engine = portals.start({ renderer })
    for (const id of [agency.id, 'soyte', 'province'])
      expect(await publish(engine, leaseOf(id))).toHaveProperty('receipt')
    folder = await mkdtemp(join(tmpdir(), 'trangan-usb bản sao-'))
    await writeMirror({ target: engine.target, agency: 'all', folder })
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    })
    page = await browser.newPage()
    page.on('requestfailed', (request) => {
      // A request that a click on the next page cuts short has not failed.
      const reason = request.failure()?.errorText
      if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} failed: ${reason}`)
    })
    page.on(
      'request',
      (request) => /^(file|data):/.test(request.url()) || problems.push(`${request.url()} was asked for`),
    )
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await portals?.remove()
    await rm(folder, { recursive: true, force: true })
  })

  it('opens with the index of all portals, and leads by links to an article', async () => {
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.locator('main a', { hasText: agency.name.vi }).first().click()
    await page.locator('main a[href*="cong-bo-quy-hoach"]').first().click()
    await page.getByRole('heading', { level: 1, name: /Công bố quy hoạch/ }).waitFor()
    expect(page.url()).toMatch(/^file:.*\/tin-tuc\/cong-bo-quy-hoach-phan-khu\/index\.html$/)
  })

  it('has its style sheets and fonts with it', async () => {
    const sheets = await page.evaluate(() => [...document.styleSheets].map(({ ownerNode }) => ownerNode?.nodeName))
    expect(sheets.length).toBeGreaterThan(1)
    const faces = await page.evaluate(async () =>
      (await document.fonts.load('16px "Be Vietnam Pro"', 'Tiếng Việt')).map(({ status }) => status),
    )
    expect(new Set(faces)).toEqual(new Set(['loaded']))
  })

  it('finds an article by words typed without marks, and leads to it', async () => {
    await page.locator('header form input[name=q]').first().fill('quy hoach phan khu')
    await page.locator('header form button[type=submit]').first().click()
    await page.waitForURL(/tim-kiem\/index\.html\?q=/)
    await page.locator('[data-search-results] a', { hasText: 'Công bố quy hoạch' }).first().click()
    await page.getByRole('heading', { level: 1, name: /Công bố quy hoạch/ }).waitFor()
  })

  it('finds in all its portals what is asked for in the whole province, and tells which agency has it', async () => {
    const results = page.locator('[data-search-results] a', { hasText: 'Công bố quy hoạch' })
    await page.goto(`${pathToFileURL(join(folder, 'soyte/tim-kiem/index.html')).href}?q=quy+hoach+phan+khu`)
    await results.first().waitFor()
    expect(await results.count()).toBe(1)
    await page.getByRole('link', { name: 'Tìm trong toàn tỉnh' }).click()
    await page.waitForURL(/sao-[^/]*\/tim-kiem\/index\.html\?q=quy/)
    await expect.poll(() => results.count()).toBe(2)
    await page.locator('.search-facet__choice', { hasText: 'Sở Y tế' }).click()
    await expect.poll(() => results.count()).toBe(1)
    await results.click()
    await page.getByRole('heading', { level: 1, name: /Công bố quy hoạch/ }).waitFor()
    expect(page.url()).toMatch(/^file:.*\/soyte\/tin-tuc\/cong-bo-quy-hoach-phan-khu\/index\.html$/)
  })

  it('suggests from all its portals on its first page', async () => {
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.locator('#province-search').focus()
    await page.locator('#province-search[role=combobox]').waitFor()
    await page.locator('#province-search').pressSequentially('quy hoach phan kh', { delay: 30 })
    await expect.poll(() => page.getByRole('option', { name: /Công bố quy hoạch/ }).count()).toBe(2)
    await page
      .getByRole('option', { name: /Công bố quy hoạch/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Công bố quy hoạch/ }).waitFor()
  })

  it('answers a link to a page that is gone with the page for lost addresses', async () => {
    await page.goto(pathToFileURL(join(folder, 'soyte', '404.html')).href)
    await page.locator('header a').first().waitFor()
  })

  it('asked no network for anything, and nothing failed', () => {
    expect(problems).toEqual([])
  })
})
