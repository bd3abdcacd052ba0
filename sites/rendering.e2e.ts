import { type PageExample, pageExamples } from '@trangan/contract/examples/pages'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadBundle, type PortalBundle } from './dev/loadBundle.ts'

let bundle: PortalBundle
beforeAll(async () => {
  bundle = await loadBundle()
})

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Vietnamese titles are as long as the agency's name makes them.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // All files come from the portal itself.
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
})

const withTitle = ({ input }: PageExample, title: string): PageExample['input'] => ({
  ...input,
  page: { ...input.page, head: { ...input.page.head, title, description: title } },
})

describe.each(pageExamples)('the page $name', (example) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(await bundle.render(example.input))
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => ({ ruleId, message, selector })),
      ),
    ).toEqual([])
  })

  it('is the same bytes each time, whether its header and footer were made before or not', async () => {
    const first = await bundle.render(structuredClone(example.input))
    expect(await bundle.render(example.input)).toBe(first)
    expect(await bundle.render(example.input)).toBe(first)
  })

  it('has no script or style within it and nothing of another host', async () => {
    const html = await bundle.render(example.input)
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+="|<script(?![^>]*\ssrc=)/)
    expect(
      [...html.matchAll(/<(?:script|link|img|source)[^>]*\s(?:src|href)="(?!\/)([^"]+)"/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('rel="canonical"')),
    ).toEqual([])
  })

  it('names only files that the bundle has', async () => {
    const html = await bundle.render(example.input)
    const named = [...html.matchAll(/"(\/_astro\/[^"]+)"/g)].map(([, path]) => path)
    expect(named.length).toBeGreaterThan(5)
    expect(bundle.clientAssets.map(({ path }) => path)).toEqual(expect.arrayContaining(named))
  })

  it('shows text as text, whatever an editor typed', async () => {
    const html = await bundle.render(withTitle(example, '"><script>alert(1)</script>'))
    // In an attribute the quote is what must not get through, in text the bracket.
    expect(html.match(/"><script>alert|<title>"/)).toBeNull()
    expect(html).toMatch(/&quot;(?:>|&gt;)/)
  })
})

describe('the bundle', () => {
  it('keeps the first view within 60 KB beside fonts and pictures', async () => {
    const home = pageExamples.find(({ name }) => name === 'home')
    const html = home ? await bundle.render(home.input) : ''
    const files = bundle.clientAssets.filter(({ path }) => html.includes(path) && !path.endsWith('.woff2'))
    expect(await bundle.compressedSize(html, files)).toBeLessThan(60 * 1024)
  })
})
