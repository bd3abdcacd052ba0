import { describe, expect, it } from 'vitest'
import { moduleScriptsOf, rewriteHtml } from './rewriteHtml.ts'

const rewritten = (html: string) =>
  rewriteHtml(html, { link: (address) => `[${address}]`, head: '<script src="x"></script>' })

describe('a page in a mirror', () => {
  it.each([
    ['<a class="b" href="/x/?a=1&amp;b=2">x</a>', '<a class="b" href="[/x/?a=1&amp;b=2]">x</a>'],
    [
      '<img src="/a.webp" srcset="/a.webp 480w, /b.webp 960w" alt="a > b">',
      '<img src="[/a.webp]" srcset="[/a.webp] 480w, [/b.webp] 960w" alt="a > b">',
    ],
    ['<form action="/tim-kiem/" method="get">', '<form action="[/tim-kiem/]" method="get">'],
    ["<link rel='stylesheet' href='/a.css' crossorigin>", `<link rel='stylesheet' href="[/a.css]">`],
    ['<summary data-href="/x/">href="/y/"</summary>', '<summary data-href="/x/">href="/y/"</summary>'],
    ['<object data="/x.pdf"></object><p data="/x">', '<object data="[/x.pdf]"></object><p data="/x">'],
    ['<HEAD>', '<HEAD><script src="x"></script>'],
  ])('has %s as %s', (html, expected) => {
    expect(rewritten(html)).toBe(expected)
  })

  it('keeps its canonical address, which is a record and no link', () => {
    const html =
      '<link rel="canonical" href="https://soyte.gov.vn/"><meta property="og:url" content="https://soyte.gov.vn/">'
    expect(rewritten(html)).toBe(html)
  })

  it('loads nothing ahead', () => {
    expect(
      rewritten('<link rel="preload" href="/a.woff2" as="font" crossorigin><link rel="modulepreload" href="/a.js">'),
    ).toBe('')
  })

  it('starts module scripts as plain ones, after the page is read', () => {
    const html = '<script type="module" src="/a.js"></script>'
    expect(rewritten(html)).toBe('<script defer src="[/a.js]"></script>')
    expect(moduleScriptsOf(`${html}<script src="/b.js"></script><a type="module" src="/c.js">`)).toEqual(['/a.js'])
  })

  it('leaves what only looks like markup: comments, scripts, styles', () => {
    const html =
      '<!-- <a href="/x/"> --><script>const a = \'<a href="/x/">\'</script><style>/* <a href="/x/"> */</style>'
    expect(rewritten(html)).toBe(html)
  })
})
