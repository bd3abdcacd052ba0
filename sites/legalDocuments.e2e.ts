import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './dev/axeViolations.ts'
import { servePublishedLegalDocuments } from './server/examples/publishedLegalDocuments.ts'

const [served, filesOnly] = [8313, 8314]
const at = (port: number, path: string) => `http://sxd.localhost:${port}${path}`

let portals: Awaited<ReturnType<typeof servePublishedLegalDocuments>>[]
let browser: Browser

beforeAll(async () => {
  portals = [
    await servePublishedLegalDocuments({ port: served }),
    await servePublishedLegalDocuments({ port: filesOnly, filesOnly: true }),
  ]
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  for (const portal of portals ?? []) await portal.close()
})

/** Opens a page; `loads` counts the pages that were loaded, `problems` what the console says. */
const open = async (address: string, javaScriptEnabled = true) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })
  const page = await context.newPage()
  const [loads, problems]: [string[], string[]] = [[], []]
  page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()))
  page.on('console', (message) => problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.goto(address, { waitUntil: 'load' })
  return { page, loads, problems, close: () => context.close() }
}

const found = (page: Page) => page.locator('.document-index__found .count').innerText()
const numbers = (page: Page) => page.locator('.document-list .document-card__number').allTextContents()
const choose = (page: Page, label: string) => page.locator('.filter-links a', { hasText: label }).click()

describe('a reader who narrows the legal documents, with nothing but files served', () => {
  it('combines filters in the page; the address keeps them, and “back” takes them away', async () => {
    const { page, loads, problems, close } = await open(at(filesOnly, '/van-ban/'))
    await choose(page, 'Quyết định')
    await expect.poll(() => found(page)).toBe('30 văn bản')
    expect(new URL(page.url()).pathname).toBe('/van-ban/hinh-thuc/quyet-dinh/')
    await page.locator('.filter-form summary').click()
    await page.getByLabel('Năm ban hành').selectOption('2025')
    await expect.poll(() => found(page)).toBe('10 văn bản')
    expect((await numbers(page))[0]).toBe('39/2025/QĐ-UBND')
    expect(page.url()).toBe(at(filesOnly, '/van-ban/?hinh-thuc=quyet-dinh&nam=2025'))
    await page.goBack()
    await expect.poll(() => found(page)).toBe('30 văn bản')
    await page.goBack()
    await expect.poll(() => found(page)).toBe('60 văn bản')
    expect(loads).toHaveLength(1)
    expect(problems).toEqual([])
    await close()
  })

  it('finds the same at the address that was kept, and on a list that is narrowed already', async () => {
    const { page, close } = await open(at(filesOnly, '/van-ban/?hinh-thuc=quyet-dinh&nam=2025'))
    await expect.poll(() => found(page)).toBe('10 văn bản')
    await close()
    const list = await open(at(filesOnly, '/van-ban/nam/2025/'))
    await list.page.locator('.filter-links summary', { hasText: 'Hình thức' }).click()
    await choose(list.page, 'Quyết định')
    await expect.poll(() => found(list.page)).toBe('10 văn bản')
    expect(list.loads).toHaveLength(1)
    await list.close()
  })

  it('looks for words without marks while typing, and turns to the next page', async () => {
    const { page, loads, problems, close } = await open(at(filesOnly, '/van-ban/'))
    await page.locator('#filter-query').pressSequentially('phat trien', { delay: 20 })
    await expect.poll(() => found(page)).toBe('40 văn bản')
    await page.getByRole('link', { name: 'Cũ hơn' }).click()
    await expect.poll(() => page.url()).toContain('q=phat+trien&trang=2')
    expect((await numbers(page)).at(-1)).toBe('2/2024/NQ-HĐND')
    expect(await page.locator('.document-index__found .count:focus').count()).toBe(1)
    expect(loads).toHaveLength(1)
    expect(problems).toEqual([])
    await close()
  })

  it('does so with the keyboard: the focus stays on what was chosen, and how many there are is said', async () => {
    const { page, close } = await open(at(filesOnly, '/van-ban/'))
    const link = page.locator('.filter-links a', { hasText: 'Nghị quyết' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: '30 văn bản' }).waitFor()
    expect(await page.locator(':focus').innerText()).toContain('Nghị quyết')
    expect(await link.getAttribute('aria-current')).toBe('true')
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: '60 văn bản' }).waitFor()
    await close()
  })

  it('is told when nothing is left', async () => {
    const { page, close } = await open(at(filesOnly, '/van-ban/?q=khong-co-van-ban-nay'))
    await expect.poll(() => found(page)).toBe('0 văn bản')
    expect(await page.getByText('Không có văn bản nào khớp').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Bỏ lọc, xem tất cả' }).click()
    await expect.poll(() => found(page)).toBe('60 văn bản')
    await close()
  })
})

describe('without JavaScript', () => {
  it.each(['/van-ban/loc/', '/van-ban/'])('the server answers at %s with the same documents', async (path) => {
    const query = '?hinh-thuc=quyet-dinh&linh-vuc=cay-xanh-do-thi'
    const [without, having] = [
      await open(at(served, path + query), false),
      await open(at(filesOnly, `/van-ban/${query}`)),
    ]
    await expect.poll(() => found(having.page)).toBe('10 văn bản')
    expect(await numbers(without.page)).toEqual(await numbers(having.page))
    expect(await found(without.page)).toBe('10 văn bản')
    await without.close()
    await having.close()
  })
})
