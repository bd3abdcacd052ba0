import { pageExamples } from '@trangan/contract/examples/pages'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersOn } from './dev/barriersOn.ts'
import { addressOf } from './dev/exampleFor.ts'
import { type ExampleBrowser, openBrowser } from './dev/openBrowser.ts'

let browser: ExampleBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const open: ExampleBrowser['open'] = (address, options) => browser.open(address, options)

describe('everyone can use, in every scheme and width, in silence and without another host,', () => {
  it.each(pageExamples)('the page $name', async (example) => {
    const { page, messages, elsewhere, close } = await open(addressOf(example))
    expect(await barriersOn(page)).toEqual([])
    expect([messages, elsewhere]).toEqual([[], []])
    await close()
  })
})

describe('the search for barriers', () => {
  it.each([
    ['a picture without words', '<img src="data:,">', /^image-alt/],
    [
      'pale letters on dark',
      '<style>@media (prefers-color-scheme: dark) { p { color: #777; background: #666 } }</style>',
      /^dark: color-contrast/,
    ],
    [
      'pale letters where contrast was asked for',
      '<style>@media (prefers-contrast: more) { p { color: #777; background: #666 } }</style>',
      /^high contrast: color/,
    ],
    [
      'a table that is too wide',
      '<div style="width: 400px">Bảng</div>',
      /320 pixels has to be scrolled sideways, over 40/,
    ],
    [
      'a picture for phones without words',
      '<style>img { display: none } @media (max-width: 400px) { img { display: block } }</style><img src="data:,">',
      /^320 pixels: image-alt/,
    ],
  ])('finds %s', async (_what, html, barrier) => {
    const { page, close } = await open('/')
    await page.goto('about:blank')
    await page.setContent(`<html lang="vi"><title>Trang thử</title><main><h1>Trang thử</h1><p>Chữ</p>${html}</main>`)
    expect((await barriersOn(page))[0]).toMatch(barrier)
    await close()
  })
})

describe('the main menu', () => {
  it('opens and closes on a phone without JavaScript', async () => {
    const { page, close } = await open('/', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
    const news = page.getByRole('link', { name: 'Quy hoạch – Kiến trúc' }).and(page.locator('.navigation a'))
    expect(await news.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Danh mục' }).click()
    await page.locator('summary', { hasText: 'Tin tức' }).click()
    expect(await news.isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Đóng' }).click()
    expect(await news.isVisible()).toBe(false)
    await close()
  })

  it('is walked through with the keyboard, and Escape gives the focus back', async () => {
    const { page, close } = await open('/')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Đến nội dung chính')
    await page.locator('summary', { hasText: 'Giới thiệu' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Tổng quan')
    await page.keyboard.press('Escape')
    expect(await page.locator('.navigation__group[open]').count()).toBe(0)
    expect((await page.locator(':focus').textContent())?.trim()).toBe('Giới thiệu')
    await close()
  })
})

describe('the tools of a page', () => {
  it('that need JavaScript are not there without it', async () => {
    const { page, close } = await open('/x/?example=article', { javaScriptEnabled: false })
    expect(await page.getByRole('button', { name: 'In trang' }).isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Gửi qua thư điện tử' }).isVisible()).toBe(true)
    await close()
  })

  it('copy the address of the page', async () => {
    const { page, close } = await open('/x/?example=article', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Sao chép liên kết' }).click()
    await page.getByText('Đã sao chép liên kết').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/tin-tuc/cong-bo-quy-hoach')
    await close()
  })
})
