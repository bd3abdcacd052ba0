import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExampleBrowser, openBrowser } from './dev/openBrowser.ts'

let browser: ExampleBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const example = (name: string) => `/x/?example=${name}`

describe('what a reader chooses', () => {
  it('is there from the first moment of the next page, and after a new visit', async () => {
    const { page, messages, close } = await browser.open(example('page'))
    await page.getByRole('button', { name: 'Hiển thị' }).click()
    await page.getByLabel('Tối').check()
    await page.getByLabel('Rất lớn').check()
    await page.goto(page.url().replace('=page', '=article'), { waitUntil: 'commit' })
    await page.waitForSelector('body')
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      scheme: 'dark',
      text: 'larger',
    })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('21px')
    expect(messages).toEqual([])
    await close()
  })

  it('is taken back by the first choice of each row', async () => {
    const { page, close } = await browser.open(example('page'))
    await page.getByRole('button', { name: 'Hiển thị' }).click()
    await page.getByLabel('Tương phản cao').check()
    await page.getByLabel('Theo thiết bị').check()
    expect(await page.evaluate(() => document.documentElement.dataset.scheme)).toBeUndefined()
    expect(await page.evaluate(() => localStorage.getItem('display'))).toBe('{}')
    await close()
  })

  it('is not offered where it could not be made', async () => {
    const { page, close } = await browser.open(example('page'), { javaScriptEnabled: false })
    expect(await page.getByRole('button', { name: 'Hiển thị' }).count()).toBe(0)
    await close()
  })
})

describe('the day at the top of a page', () => {
  it('is told in Vietnamese, and moves nothing', async () => {
    const { page, close } = await browser.open(example('home'), { at: '2026-11-05T02:43:00Z' })
    expect(await page.locator('[data-clock]').textContent()).toBe('Thứ Năm, 5/11/2026 9:43 (GMT+7)')
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const seen: number[] = []
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) seen.push(Number(entry.value))
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => resolve(seen.reduce((sum, value) => sum + value, 0)))
        }),
    )
    expect(shift).toBeLessThan(0.01)
    await close()
  })
})

describe('a deadline', () => {
  it.each([
    ['2026-11-30T03:00:00Z', 'còn 5 ngày'],
    ['2026-12-05T16:00:00Z', 'hôm nay là ngày cuối'],
    ['2026-12-05T18:00:00Z', 'đã hết hạn'],
  ])('at %s is told as “%s”', async (at, words) => {
    const { page, close } = await browser.open(example('consultation'), { at })
    expect(await page.locator('[data-deadline]').textContent()).toBe(words)
    await close()
  })

  it('is a day in words without JavaScript', async () => {
    const { page, close } = await browser.open(example('consultation'), { javaScriptEnabled: false })
    expect((await page.locator('.deadline').innerText()).trim()).toBe('Hạn góp ý: 5/12/2026')
    await close()
  })
})

describe('the calendar', () => {
  it('marks today', async () => {
    const { page, close } = await browser.open(example('calendar'), { at: '2026-11-03T02:00:00Z' })
    expect(await page.locator('[aria-current="date"]').innerText()).toContain('Thứ Ba')
    await close()
  })
})

describe('a gallery', () => {
  it('is walked through with the keyboard, and gives the focus back', async () => {
    const { page, close } = await browser.open(example('gallery'))
    await page.getByRole('button', { name: 'Xem ảnh lớn: Khúc sông' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Khúc sông' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('dialog', { name: 'Cầu Vũng Trắm' }).waitFor()
    expect(await page.locator('[data-lightbox]:popover-open').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator('[data-lightbox]:popover-open').count()).toBe(0)
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Xem ảnh lớn: Cầu Vũng Trắm nhìn từ bờ tây')
    await close()
  })

  it('opens and closes its pictures without JavaScript', async () => {
    const { page, close } = await browser.open(example('gallery'), { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Xem ảnh lớn: Khúc sông' }).click()
    const dialog = page.getByRole('dialog', { name: 'Khúc sông' })
    expect(await dialog.isVisible()).toBe(true)
    expect(await dialog.getByRole('button', { name: 'Ảnh sau' }).count()).toBe(0)
    await dialog.getByRole('button', { name: 'Đóng' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await close()
  })
})

describe('the filters of legal documents', () => {
  it('are combined by a plain form', async () => {
    const { page, close } = await browser.open(example('legal-document-list'), { javaScriptEnabled: false })
    await page.getByText('Lọc theo nhiều điều kiện').click()
    await page.getByLabel('Hình thức').selectOption({ label: 'Nghị quyết (32)' })
    await page.getByLabel('Năm ban hành').selectOption('2026')
    await page.getByRole('button', { name: 'Lọc', exact: true }).click()
    const { pathname, searchParams } = new URL(page.url())
    expect(pathname).toBe('/van-ban/loc/')
    expect([searchParams.get('hinh-thuc'), searchParams.get('nam')]).toEqual(['nghi-quyet', '2026'])
    await close()
  })
})

describe('the language switch', () => {
  it('leads to the same page, and says so to machines', async () => {
    const { page, close } = await browser.open(example('page-contact'))
    expect(await page.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/en/lien-he/')
    expect(await page.locator('link[hreflang="en"]').getAttribute('href')).toMatch(/\/en\/lien-he\/$/)
    await close()
  })
})

describe('the keyboard', () => {
  it.each(['home', 'legal-document-list', 'procedure', 'calendar', 'organisation', 'gallery', 'consultation'])(
    'walks through the page %s: what has the focus is on the screen and shows it',
    async (name) => {
      const { page, close } = await browser.open(example(name), { reducedMotion: 'reduce' })
      const lost: string[] = []
      for (let step = 0; step < 200; step++) {
        await page.keyboard.press('Tab')
        const seen = await page.evaluate(focused)
        if (seen === 'end') break
        if (seen) lost.push(seen)
      }
      expect(lost).toEqual([])
      await close()
    },
  )
})

/** In the browser: `end` after the last element; a description of the focused element where a reader cannot see it. */
const focused = (): string | undefined => {
  const element = document.activeElement
  if (!element || element === document.body) return 'end'
  const box = element.getBoundingClientRect()
  const isOnScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const marked = [element, element.closest('article')].some(
    (one) => one && getComputedStyle(one).outlineStyle !== 'none',
  )
  return isOnScreen && marked ? undefined : `${element.outerHTML.slice(0, 120)}`
}
