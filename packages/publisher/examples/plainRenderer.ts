import { toUtf8 } from '@trangan/vietnamese/bytes/toUtf8.ts'
import type { Renderer } from '../ports.ts'

/** A renderer without any framework: the view model as text. It counts what it renders. */
export const plainRenderer = (buildId = 'build-1'): Renderer & { rendered: string[] } => {
  const rendered: string[] = []
  const render: Renderer['render'] = async ({ shell, page }) => {
    rendered.push(page.head.path)
    return toUtf8(`<!doctype html><title>${page.head.title}</title>${shell.agency.name}\n${JSON.stringify(page)}\n`)
  }
  return {
    buildId,
    rendered,
    render,
    renderDocumented: render,
    assets: [],
    readAsset: async ({ path }) => {
      throw new Error(`There is no asset ${path}.`)
    },
  }
}
