import type { RenderInput } from '@trangan/contract/pages'
import { templates } from '@trangan/contract/pages'
import { describe, expect, it } from 'vitest'
import type { LogEvent } from '../engine/engine.ts'
import type { Bundle } from './bundle.ts'
import { createRenderer } from './createRenderer.ts'
import { examplePages } from './examplePages.ts'

const route = { route: '/[...path]', pattern: /^\// }

const htmlOf = ({ page }: RenderInput) => `<!DOCTYPE html><title>${page.head.title}</title></html>`

/** A bundle of one route, whose two ways of rendering are given. */
const bundleOf = (options: {
  documented?: (input: RenderInput) => Response
  direct?: (input: RenderInput) => string
}) => {
  const documented = options.documented ?? ((input: RenderInput) => new Response(htmlOf(input)))
  const { direct } = options
  const asked: string[] = []
  const bundle: Bundle = {
    buildId: 'b1',
    clientAssets: [{ path: '/_astro/a.css', sha256: '0'.repeat(64), size: 1 }],
    createApp: () => ({
      manifest: { routes: [{ routeData: route }] },
      match: () => route,
      render: async (request, { locals }) => {
        asked.push(new URL(request.url).pathname)
        return documented(locals as RenderInput)
      },
    }),
    ...(direct ? { createDirect: () => async (input: RenderInput) => [direct(input)] } : {}),
  }
  return { bundle, asked }
}

const rendererOf = async (options: Parameters<typeof bundleOf>[0], examples = examplePages()) => {
  const log: LogEvent[] = []
  const { bundle, asked } = bundleOf(options)
  const renderer = await createRenderer({
    bundle,
    examples,
    log: (event) => log.push(event),
    readAsset: async () => new Uint8Array(),
  })
  const render = async (input: RenderInput) => new TextDecoder().decode(await renderer.render(input))
  return { renderer, render, log, asked }
}

const example = (template: string): RenderInput => {
  const found = examplePages().find(({ page }) => page.template === template)
  if (!found) throw new Error(`no example of ${template}`)
  return found
}

describe('rendering pages', () => {
  it('has an example of every template to try the fast way with', () => {
    expect(examplePages().map(({ page }) => page.template)).toHaveLength(Object.keys(templates).length)
  })

  it('goes the fast way once it gave the same bytes for an example and for a real page', async () => {
    const { render, asked, log } = await rendererOf({ direct: htmlOf })
    await render(example('article'))
    asked.length = 0
    expect(await render(example('article'))).toBe(htmlOf(example('article')))
    expect(asked).toEqual([])
    expect(log).toEqual([])
  })

  it('goes the documented way when the fast one differs, and says where', async () => {
    const { render, log } = await rendererOf({
      direct: (input) => htmlOf(input).replace('<title>', '<title lang="vi">'),
    })
    expect(await render(example('article'))).toBe(htmlOf(example('article')))
    expect(log[0]?.message).toMatch(/goes the documented way: .* differs at character 21: /)
  })

  it('goes the documented way when the fast one throws, as it may after an update of Astro', async () => {
    const { render, log } = await rendererOf({
      direct: () => {
        throw new TypeError('result.newField is undefined')
      },
    })
    expect(await render(example('home'))).toBe(htmlOf(example('home')))
    expect(log[0]?.message).toContain('result.newField is undefined')
  })

  it('goes the documented way for a page that the fast one, trusted long since, cannot do', async () => {
    let isAble = true
    const direct = (input: RenderInput) => {
      if (isAble) return htmlOf(input)
      throw new TypeError('no component of Astro')
    }
    const { render, log } = await rendererOf({ direct })
    await render(example('article'))
    isAble = false
    expect(await render(example('article'))).toBe(htmlOf(example('article')))
    expect(log[0]?.message).toContain('no component of Astro')
  })

  it('refuses an answer of status 500 and names the page', async () => {
    const { render } = await rendererOf({ documented: () => new Response('oh', { status: 500 }) })
    await expect(render(example('article'))).rejects.toThrow(
      'Template article answered with status 500 for /tin-tuc/cong-bo-quy-hoach-phan-khu/.',
    )
  })

  it('refuses a redirect and says where it leads', async () => {
    const documented = () => new Response(null, { status: 301, headers: { location: '/tin-tuc' } })
    const { render } = await rendererOf({ documented })
    await expect(render(example('article'))).rejects.toThrow('a redirect to /tin-tuc')
  })

  it('refuses a page that was cut off', async () => {
    const { render } = await rendererOf({ documented: (input) => new Response(htmlOf(input).slice(0, -3)) })
    await expect(render(example('home'))).rejects.toThrow('bytes without an end for /')
  })

  it('refuses an empty page', async () => {
    const { render } = await rendererOf({ documented: () => new Response('') })
    await expect(render(example('home'))).rejects.toThrow('without a body')
  })
})
