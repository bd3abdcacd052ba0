import { type PageExample, pageExamples } from '@trangan/contract/examples/pages'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './dev/axeViolations.ts'
import { addressOf } from './dev/exampleFor.ts'
import { type ExampleBrowser, openBrowser } from './dev/openBrowser.ts'

let browser: ExampleBrowser
beforeAll(async () => {
  browser = await openBrowser(5480)
})
afterAll(() => browser?.close())

const open: ExampleBrowser['open'] = (address, options) => browser.open(address, options)

const schemes: { scheme: string; options: BrowserContextOptions }[] = [
  { scheme: 'light', options: {} },
  { scheme: 'dark', options: { colorScheme: 'dark' } },
  { scheme: 'high contrast', options: { contrast: 'more' } },
]

describe.each(pageExamples)('the page $name', (example: PageExample) => {
  it('can be used by everyone, in every scheme, in silence and without another host', async () => {
    for (const { options } of schemes) {
      const { page, messages, elsewhere, close } = await open(addressOf(example), options)
      expect(await axeViolations(page)).toEqual([])
      expect(messages).toEqual([])
      expect(elsewhere).toEqual([])
      await close()
    }
  })

  it('fits a screen of 320 pixels, which is also a zoom of 400 %', async () => {
    const { page, close } = await open(addressOf(example), { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await axeViolations(page)).toEqual([])
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
