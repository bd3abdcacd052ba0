import type { RenderInput } from '@trangan/contract/pages'

/** What a route renders; where nobody gave it a view model, an error says who has to. */
export const renderInput = ({ shell, page }: App.Locals): RenderInput => {
  if (shell && page) return { shell, page }
  throw new Error(
    'A page is rendered from a view model, and none came with this request: pass { shell, page } as locals.',
  )
}
