import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile } from '../../cms/testing/content.ts'
import { fetchPortal } from '../processes/fetchPortal.ts'
import { type RunningTrangan, runTrangan } from '../processes/runTrangan.ts'
import { articleForm } from './articleForm.ts'
import { legalDocumentForm } from './legalDocumentForm.ts'
import { until } from './until.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const title = 'Phiên trợ giúp pháp lý lưu động về xã Cúc Phương'
const path = '/tin-tuc/phien-tro-giup-phap-ly-luu-dong-ve-xa-cuc-phuong/'
const legalDocument = '/van-ban/quyet-dinh-1977-qd-stp/'
const editor = 'bientap@sotuphap.ninhbinh.gov.vn'

describe('from the editor to the citizen', () => {
  let trangan: RunningTrangan
  let browser: Browser
  let data: string
  let cms: Page

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'trangan-story-'))
    // Three agencies of the sample are enough of a province here; all of them are seeded in seedProvince.int.test.ts.
    const args = ['--agencies', 'sotuphap,sodulich,nhoquan']
    trangan = await runTrangan({ root, data, port: 18_180, args })
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    })
    cms = await browser.newPage({ locale: 'en-US', viewport: { width: 1360, height: 900 } })
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await trangan?.stop()
    await rm(data, { recursive: true, force: true })
  }, 60_000)

  const statusOf = async (label: string, at: string): Promise<number> =>
    (await fetchPortal(`${trangan.portal(label)}${at}`)).status
  const textOf = async (label: string, at: string): Promise<string> =>
    (await fetchPortal(`${trangan.portal(label)}${at}`)).text

  it('an editor logs in, and the CMS speaks Vietnamese whatever language the browser prefers', async () => {
    await cms.goto(`${trangan.cms}/admin/login`)
    await cms.fill('#field-email', editor)
    await cms.fill('#field-password', await trangan.passwordOf(editor))
    await cms.click('button[type=submit]')
    await cms.waitForURL(/\/admin\/?$/)
    expect(await cms.locator('html').getAttribute('lang')).toBe('vi')
  })

  it('writes an article with a picture and publishes it', async () => {
    const picture = await sharp({ create: { width: 1280, height: 720, channels: 3, background: '#2f6f73' } })
      .jpeg()
      .toBuffer()
    const form = articleForm(cms, trangan.cms)
    await form.open()
    await form.write({
      title,
      summary: 'Người dân được tư vấn miễn phí ngay tại nhà văn hóa thôn.',
      body: 'Sáng 21/11, tổ trợ giúp pháp lý đã có mặt từ rất sớm.',
    })
    await form.addCover({ picture, name: 'xa-cuc-phuong.jpg', alt: 'Nhà văn hóa thôn buổi sáng' })
    await form.publish()
    await until(async () => (await statusOf('sotuphap', path)) === 200, 10_000)
  })

  it('sees on the document when and where it went live', async () => {
    await cms
      .getByText(/Đã lên trang/)
      .first()
      .waitFor({ timeout: 15_000 })
    expect(await cms.locator(`a[href$="${path}"]`).count()).toBeGreaterThan(0)
    const touched = cms.locator('.publishing-status__touched')
    await touched.getByRole('link', { name: /^Trang chủ/ }).waitFor()
    await touched.getByText(/^và \d+ trang khác$/).click()
    expect(await touched.getByRole('link', { name: /\/tin-tuc\/./ }).count()).toBeGreaterThan(0)
  })

  it('a citizen on a phone reads it on that portal: article, home, news list, feed and site map', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const problems: string[] = []
    phone.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    phone.on(
      'request',
      (request) => !request.url().startsWith(trangan.portal('sotuphap')) && problems.push(request.url()),
    )
    await phone.goto(trangan.portal('sotuphap'))
    await phone.getByRole('link', { name: title }).first().click()
    await phone.waitForURL(`**${path}`)
    expect(await phone.locator('h1').textContent()).toContain(title)
    expect(await phone.locator('main').textContent()).toContain('tổ trợ giúp pháp lý đã có mặt từ rất sớm')
    const picture = phone.getByRole('img', { name: 'Nhà văn hóa thôn buổi sáng' })
    expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
    for (const place of ['/tin-tuc/', '/rss.xml', '/sitemap/articles-1.xml'])
      expect(await textOf('sotuphap', place), place).toContain(path)
    expect(problems).toEqual([])
    await phone.close()
  })

  it('finds it by typing without marks', async () => {
    const page = await browser.newPage()
    await page.goto(`${trangan.portal('sotuphap')}/tim-kiem/?q=tro+giup+phap+ly+cuc+phuong`)
    await page
      .getByRole('link', { name: /Cúc Phương/ })
      .first()
      .waitFor({ timeout: 10_000 })
    await page.close()
  })

  it('no other portal has it', async () => {
    for (const label of ['sodulich', 'nhoquan']) {
      expect(await statusOf(label, path), label).toBe(404)
      expect(await textOf(label, '/'), label).not.toContain(title)
    }
  })

  it('a reader of another agency cannot open it in the CMS', async () => {
    const stranger = 'tongbientap@sodulich.ninhbinh.gov.vn'
    const login = await fetch(`${trangan.cms}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: trangan.cms },
      body: JSON.stringify({ email: stranger, password: await trangan.passwordOf(stranger) }),
    })
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
    const answer = await fetch(`${trangan.cms}/api/articles?where[title][equals]=${encodeURIComponent(title)}`, {
      headers: { cookie, origin: trangan.cms },
    })
    expect(login.status).toBe(200)
    expect(await answer.json()).toMatchObject({ totalDocs: 0 })
  })

  it('the editor takes it down, and it is gone everywhere', async () => {
    await articleForm(cms, trangan.cms).unpublish()
    await until(async () => (await statusOf('sotuphap', path)) === 404, 10_000)
    for (const place of ['/', '/tin-tuc/', '/rss.xml', '/sitemap/articles-1.xml', '/api/tim-kiem?q=cuc+phuong'])
      expect(await textOf('sotuphap', place), place).not.toContain('cuc-phuong')
  })

  it('the editor publishes a legal document with its file, and a citizen downloads it', async () => {
    const form = legalDocumentForm(cms, trangan.cms)
    await form.open()
    await form.write({
      number: '1977 qd stp',
      form: 'Quyết định',
      abstract: 'Về việc ban hành Nội quy tiếp công dân',
      issuer: 'Sở Tư pháp',
      field: 'Tiếp công dân',
      issuedOn: '20/11/2026',
    })
    await form.attach({ file: pdfFile().data, name: 'noi-quy.pdf', title: 'Quyết định 1977/QĐ-STP' })
    await form.publish()
    await until(async () => (await statusOf('sotuphap', legalDocument)) === 200, 10_000)
    const page = await textOf('sotuphap', legalDocument)
    for (const words of ['1977/QĐ-STP', 'Nội quy tiếp công dân', '20/11/2026']) expect(page).toContain(words)
    const file = /href="([^"]*\/tep\/[^"]+\.pdf)"/.exec(page)?.[1] ?? 'no file'
    expect(await textOf('sotuphap', file)).toMatch(/^%PDF/)
    expect(await textOf('sotuphap', '/van-ban/')).toContain('1977/QĐ-STP')
  })
})
