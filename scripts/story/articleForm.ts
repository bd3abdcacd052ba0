import type { Page } from 'playwright-core'

/** The form of an article in the CMS, used as an editor uses it. */
export const articleForm = (page: Page, origin: string) => ({
  open: async (): Promise<void> => {
    await page.goto(`${origin}/admin/collections/articles/create`)
    await page.locator('#field-title').waitFor()
    await page.waitForLoadState('networkidle')
  },

  write: async ({ title, summary, body }: { title: string; summary: string; body: string }): Promise<void> => {
    await page.fill('#field-title', title)
    await page.fill('#field-summary', summary)
    await page.locator('[data-lexical-editor]').first().click()
    await page.keyboard.type(body)
  },

  addCover: async ({ picture, name, alt }: { picture: Buffer; name: string; alt: string }): Promise<void> => {
    await page.locator('#field-cover .upload__createNewToggler').click()
    const drawer = page.locator('dialog[open], .drawer--is-open').last()
    await drawer.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer: picture })
    await drawer.locator('#field-alt').fill(alt)
    await drawer.locator('#action-save').click()
    await page.locator('#field-cover .upload-relationship-details, #field-cover .file-details').first().waitFor()
  },

  publish: async (): Promise<void> => {
    await page.locator('#action-save').first().click()
  },

  unpublish: async (): Promise<void> => {
    await page.locator('.doc-controls__popup .popup-button, .doc-controls__dots').first().click()
    await page.locator('#action-unpublish').click()
    await page.locator('.confirmation-modal #confirm-action, #confirm-action').last().click()
  },
})
