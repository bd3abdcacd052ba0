import type { Page } from 'playwright-core'

type Words = { number: string; form: string; abstract: string; issuer: string; field: string; issuedOn: string }

/** The form of a legal document in the CMS, used as an editor uses it. */
export const legalDocumentForm = (page: Page, origin: string) => ({
  open: async (): Promise<void> => {
    await page.goto(`${origin}/admin/collections/legal-documents/create`)
    await page.locator('#field-number').waitFor()
    await page.waitForLoadState('networkidle')
  },

  write: async ({ issuedOn, ...words }: Words): Promise<void> => {
    for (const [name, value] of Object.entries(words)) await page.fill(`#field-${name}`, value)
    await page.locator('#field-issuedOn input').fill(issuedOn)
    await page.keyboard.press('Escape')
  },

  attach: async ({ file, name, title }: { file: Buffer; name: string; title: string }): Promise<void> => {
    await page.locator('#field-files .upload__createNewToggler').click()
    const drawer = page.locator('dialog[open], .drawer--is-open').last()
    await drawer.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer: file })
    await drawer.locator('input[id$="title"]').first().fill(title)
    await drawer.getByRole('button', { name: /Lưu/ }).first().click()
    await page.locator('#field-files .upload-relationship-details, #field-files .file-details').first().waitFor()
  },

  publish: async (): Promise<void> => {
    await page.locator('#action-save').first().click()
  },
})
