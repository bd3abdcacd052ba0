import { type PageExample, pageExamples } from '@trangan/contract/examples/pages'
import { budget } from '@trangan/themes/budget.ts'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadBundle, type PortalBundle } from './dev/loadBundle.ts'
import { earlyScript } from './scripts/earlyScript.ts'

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

/** What a template holds is no part of the page until a script fills in a copy: its landmarks are no second ones. */
const withoutPatterns = (html: string): string => html.replace(/<template.*?<\/template>/gs, '')

const withTitle = ({ input }: PageExample, title: string): PageExample['input'] => ({
  ...input,
  page: { ...input.page, head: { ...input.page.head, title, description: title } },
})

describe.each(pageExamples)('the page $name', (example) => {
  it('is valid HTML', async () => {
    const html = withoutPatterns(await bundle.render(example.input))
    const { results } = await validator.validateString(html)
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => ({ ruleId, message, selector })),
      ),
    ).toEqual([])
  })

  it('is the same bytes when it is rendered without a request, as the publisher does', async () => {
    const documented = await bundle.render(structuredClone(example.input))
    expect(await bundle.renderDirect(structuredClone(example.input))).toBe(documented)
  })

  it('is the same bytes each time, whether its header and footer were made before or not', async () => {
    const first = await bundle.render(structuredClone(example.input))
    expect(await bundle.render(example.input)).toBe(first)
    expect(await bundle.render(example.input)).toBe(first)
  })

  it('has no style and but one known script within it, and nothing of another host', async () => {
    const html = await bundle.render(example.input)
    const known = html
      .replace(`<script>${earlyScript}</script>`, '')
      .replace(/<script type="application\/ld\+json">/g, '')
    expect(known).not.toMatch(/<style|\sstyle=|\son[a-z]+="|<script(?![^>]*\ssrc=)/)
    expect(
      [...html.matchAll(/<(?:script|link|img|source)[^>]*\s(?:src|href)="(?!\/)([^"]+)"/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/rel="(?:canonical|schema\.DC)"|hreflang=/.test(tag)),
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

  it('lets no words of structured data end its script', async () => {
    const html = await bundle.render(example.input)
    const written = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => json,
    )
    expect(written.map((json) => JSON.parse(json))).toEqual(
      (example.input.page.head.jsonLd ?? []).map((json) => JSON.parse(json)),
    )
  })

  it('gives every picture its size, so that nothing moves when it comes', async () => {
    const html = await bundle.render(example.input)
    const sizeless = [...html.matchAll(/<(?:img|video)\s[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/ width="\d+"/.test(tag) || !/ height="\d+"/.test(tag))
    expect(sizeless).toEqual([])
  })

  it('keeps within the budget beside fonts and pictures, and no script holds it up', async () => {
    const html = await bundle.render(example.input)
    const files = bundle.clientAssets.filter(({ path }) => html.includes(path) && /\.(?:css|js)$/.test(path))
    expect(await bundle.compressedSize(html, files)).toBeLessThan(budget.firstView)
    expect([...html.matchAll(/<script[^>]*\ssrc=[^>]*>/g)].every(([tag]) => tag.includes('type="module"'))).toBe(true)
  })
})
