import { source as axeSource } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePublishedSearch } from './server/examples/publishedSearch.ts'

const port = 8310
const agency = `http://sogtvt.localhost:${port}`
const province = `http://localhost:${port}`
const phone = { viewport: { width: 390, height: 800 }, hasTouch: true }

let portals: Awaited<ReturnType<typeof servePublishedSearch>>
let browser: Browser

beforeAll(async () => {
  portals = await servePublishedSearch(port)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
})
afterAll(async () => {
  await browser?.close()
  await portals?.close()
})

/** Opens a page; messages of the console and requests to other hosts make a test fail. */
const open = async (address: string, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const problems: string[] = []
  const requests: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('request', (request) => {
    requests.push(request.url())
    if (!/^http:\/\/(?:[a-z]+\.)?localhost:/.test(request.url())) problems.push(`${request.url()} was asked for`)
  })
  await page.goto(address, { waitUntil: 'load' })
  return { page, problems, requests, close: () => context.close() }
}

const axeViolations = async (page: Page): Promise<unknown> => {
  await page.evaluate(axeSource)
  return page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id }) => id))',
  )
}

const titles = (page: Page) => page.locator('[data-search-results] h2').allTextContents()

describe('a citizen on a phone', () => {
  it('types without marks and finds the procedure, with the words marked as they are written', async () => {
    const { page, problems, close } = await open(`${agency}/tim-kiem/`, phone)
    await page.locator('#search').pressSequentially('cap lai giay phep lai xe', { delay: 20 })
    await page.locator('[data-search-results] mark').first().waitFor()
    await expect.poll(async () => (await titles(page))[0]).toBe('Cấp lại giấy phép lái xe')
    expect(await page.locator('[data-search-results] h2 mark').first().textContent()).toBe('Cấp')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.locator('[data-search-results] a').first().click()
    await page.getByRole('heading', { level: 1, name: 'Cấp lại giấy phép lái xe' }).waitFor()
    expect(problems).toEqual([])
    await close()
  })

  it.each([
    ['le van thu', 'Lê Văn Thử'],
    ['truong phong xay dung', 'Trần Thị Ví Dụ'],
    ['nguyen van mau', 'Nguyễn Văn Mẫu'],
    ['to cap phep', 'Tổ Cấp phép'],
  ])('asks for %j and comes to where the page of the organisation shows them', async (question, name) => {
    const { page, problems, close } = await open(`${agency}/tim-kiem/?q=${question.replaceAll(' ', '+')}`, phone)
    await page.locator('[data-search-results] a', { hasText: name }).click()
    await page.waitForURL(/co-cau-to-chuc\/#(?:can-bo|don-vi)-/)
    const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    expect(await place.count()).toBe(1)
    expect(await place.textContent()).toContain(name)
    expect(problems).toEqual([])
    await close()
  })

  it('narrows what was found, looks at more of it, and comes back to where they were', async () => {
    const { page, problems, close } = await open(`${agency}/tim-kiem/?q=giay+phep`, phone)
    await page.locator('[data-search-pages] a', { hasText: 'Trang sau' }).click()
    await page.locator('[data-search-pages] a', { hasText: 'Trang trước' }).waitFor()
    await page.locator('.search-facets summary').click()
    await page.locator('.search-facet__choice', { hasText: 'Thủ tục hành chính' }).click()
    await expect.poll(() => titles(page)).toHaveLength(2)
    expect(page.url()).toContain('loai=procedure')
    await page.goBack()
    await expect.poll(() => titles(page)).toHaveLength(10)
    expect(problems).toEqual([])
    await close()
  })
})

describe('the search box at the head of each page', () => {
  it('loads nothing until it is entered', async () => {
    const { page, requests, close } = await open(`${agency}/`)
    const isSearch = (url: string) => url.includes('/tim-kiem/') || /combobox|worker|engine/.test(url)
    expect(requests.filter(isSearch)).toEqual([])
    await page.locator('#header-search').focus()
    await expect.poll(() => requests.filter(isSearch).length).toBeGreaterThan(2)
    await close()
  })

  it('suggests after two letters; the arrows choose, Enter opens, Escape closes', async () => {
    const { page, problems, close } = await open(`${agency}/`)
    const box = page.locator('#header-search')
    await box.focus()
    await expect.poll(() => box.getAttribute('role')).toBe('combobox')
    await box.pressSequentially('kh', { delay: 30 })
    const options = page.getByRole('option')
    await options.first().waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await options.count()).toBe(0)
    expect(await box.inputValue()).toBe('kh')
    await box.pressSequentially('ai sinh', { delay: 30 })
    await options.filter({ hasText: 'Đăng ký khai sinh' }).waitFor()
    await page.keyboard.press('ArrowDown')
    const active = page.locator(`[id="${await box.getAttribute('aria-activedescendant')}"]`)
    expect(await active.getAttribute('aria-selected')).toBe('true')
    expect(await active.textContent()).toContain('Đăng ký khai sinh')
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Đăng ký khai sinh' }).waitFor()
    expect(problems).toEqual([])
    await close()
  })

  it('asks for all results when Enter is pressed without a choice', async () => {
    const { page, close } = await open(`${agency}/`)
    await page.locator('#header-search').fill('giấy phép')
    await page.keyboard.press('Enter')
    await page.waitForURL(/tim-kiem\/\?q=/)
    await page.locator('[data-search-results] a').first().waitFor()
    await close()
  })
})

describe('without JavaScript', () => {
  const plain = { javaScriptEnabled: false }

  it('a question is answered with filters and further pages as links', async () => {
    const { page, close } = await open(`${agency}/`, plain)
    await page.locator('#header-search').fill('giay phep')
    await page.locator('.header__search button').click()
    expect(await titles(page)).toHaveLength(10)
    await page.locator('.search-facets summary').click()
    await page.locator('.search-facet__choice', { hasText: 'Thủ tục hành chính' }).click()
    expect(await titles(page)).toHaveLength(2)
    await page.locator('.search-facet__choice[aria-current]').click()
    await page.locator('[data-search-pages] a').click()
    expect(page.url()).toContain('trang=2')
    await close()
  })

  it('shows the same results in the same order as with it', async () => {
    const address = `${agency}/tim-kiem/?q=${encodeURIComponent('cấp giấy phép')}&nam=2021`
    const [without, having] = [await open(address, plain), await open(address)]
    await having.page.locator('[data-search-results] a').first().waitFor()
    expect(await titles(having.page)).toEqual(await titles(without.page))
    await without.close()
    await having.close()
  })
})

describe('searching the whole province', () => {
  it('leads from a portal to all portals, and tells which agency has what', async () => {
    const { page, problems, close } = await open(`${agency}/tim-kiem/?q=khai+sinh`)
    await page.locator('[data-search-results] a').first().waitFor()
    await page.getByRole('link', { name: 'Tìm trong toàn tỉnh' }).click()
    await page.waitForURL(/^http:\/\/localhost:\d+\/tim-kiem\/\?q=khai/)
    await expect.poll(() => titles(page)).toHaveLength(2)
    await page.locator('.search-facet__choice', { hasText: 'Sở Tư pháp' }).click()
    await expect.poll(() => titles(page)).toHaveLength(1)
    await page.locator('[data-search-results] a').click()
    await page.waitForURL(`http://sotuphap.localhost:${port}/thu-tuc-hanh-chinh/9.100003/`)
    expect(problems).toEqual([])
    await close()
  })

  it('suggests from all portals at its first page', async () => {
    const { page, close } = await open(`${province}/`)
    await page.locator('#province-search').focus()
    await page.locator('#province-search[role=combobox]').waitFor()
    await page.locator('#province-search').pressSequentially('khai si', { delay: 30 })
    await page
      .getByRole('option', { name: /Đăng ký khai sinh/ })
      .first()
      .waitFor()
    await close()
  })
})

describe('the search page', () => {
  it.each([{}, phone, { colorScheme: 'dark' as const }])('can be used by everyone: %j', async (options) => {
    const { page, close } = await open(`${agency}/tim-kiem/?q=giay+phep`, options)
    await page.locator('[data-search-results] a').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await close()
  })
})
