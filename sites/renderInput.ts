import type { HtmlPage, RenderInput, Template } from '@trangan/contract/pages'

/** What a route renders, which must be a page of the template it is for; an error says who has to give it. */
export const renderInput = <T extends Template>(
  { shell, page }: App.Locals,
  ...expected: T[]
): { shell: RenderInput['shell']; page: Extract<HtmlPage, { template: T }> } => {
  if (!shell || !page)
    throw new Error(
      'A page is rendered from a view model, and none came with this request: pass { shell, page } as locals.',
    )
  if (!isOneOf(page, expected))
    throw new Error(
      `${page.head.path} is an address for "${expected.join('" or "')}", but the view model is "${page.template}".`,
    )
  return { shell, page }
}

const isOneOf = <T extends Template>(
  page: HtmlPage,
  expected: readonly T[],
): page is Extract<HtmlPage, { template: T }> => expected.some((template) => template === page.template)
