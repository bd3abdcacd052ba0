import { RichText, toText } from '@trangan/contract/rich-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRichText } from './toRichText.ts'

const state = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format, mode: 'normal', version: 1 })
const node = (type: string, children: unknown[], rest: object = {}) => ({ type, children, version: 1, ...rest })
const paragraph = (...children: unknown[]) => node('paragraph', children, { format: '', indent: 0 })
const item = (...children: unknown[]) => node('listitem', children, { value: 1 })
const bullets = (...children: unknown[]) => node('list', children, { listType: 'bullet', tag: 'ul' })
const words = (value: string, ...marks: string[]) => ({ type: 'text', text: value, ...(marks.length ? { marks } : {}) })
const line = (...children: unknown[]) => ({ type: 'paragraph', children })

const cases: [title: string, editor: unknown, contract: unknown][] = [
  ['nothing written is an empty text', null, []],
  ['an empty paragraph shows nothing', state(paragraph()), []],
  ['a paragraph of blanks and line breaks shows nothing', state(paragraph(text(' '), { type: 'linebreak' })), []],
  ['plain words', state(paragraph(text('Chào'))), [line(words('Chào'))]],
  ['decomposed accents are composed', state(paragraph(text('Ninh Bi\u0300nh'))), [line(words('Ninh Bình'))]],
  ['bold and italic, always in the same order', state(paragraph(text('a', 3))), [line(words('a', 'italic', 'bold'))]],
  [
    'every mark of the contract',
    state(paragraph(text('a', 1 | 2 | 4 | 8 | 16 | 32 | 64))),
    [line(words('a', 'code', 'subscript', 'superscript', 'strike', 'underline', 'italic', 'bold'))],
  ],
  ['a highlight keeps its words', state(paragraph(text('a', 128))), [line(words('a'))]],
  ['upper case by format is upper case in the text', state(paragraph(text('đường', 512))), [line(words('ĐƯỜNG'))]],
  [
    'line breaks and tabs',
    state(paragraph(text('a'), { type: 'linebreak' }, text('b'), { type: 'tab' }, text('c'))),
    [line(words('a'), { type: 'break' }, words('b'), words('\t'), words('c'))],
  ],
  [
    'a centred paragraph',
    state(node('paragraph', [text('a')], { format: 'center' })),
    [{ ...line(words('a')), align: 'center' }],
  ],
  [
    'an end-aligned paragraph',
    state(node('paragraph', [text('a')], { format: 'end' })),
    [{ ...line(words('a')), align: 'right' }],
  ],
  [
    'a justified paragraph is a plain one',
    state(node('paragraph', [text('a')], { format: 'justify' })),
    [line(words('a'))],
  ],
  [
    'h1 stands below the title of the page',
    state(node('heading', [text('a')], { tag: 'h1' })),
    [{ type: 'heading', level: 2, children: [words('a')] }],
  ],
  ['h3', state(node('heading', [text('a')], { tag: 'h3' })), [{ type: 'heading', level: 3, children: [words('a')] }]],
  [
    'h6 is the lowest level there is',
    state(node('heading', [text('a')], { tag: 'h6' })),
    [{ type: 'heading', level: 4, children: [words('a')] }],
  ],
  ['a quote', state(node('quote', [text('a')])), [{ type: 'quote', children: [words('a')] }]],
  ['a rule', state({ type: 'horizontalrule' }), [{ type: 'rule' }]],
  [
    'a nested list belongs to the item before it',
    state(bullets(item(text('a')), item(node('list', [item(text('b'))], { listType: 'number' })), item(text('c')))),
    [
      {
        type: 'list',
        ordered: false,
        items: [
          { children: [words('a')], list: { type: 'list', ordered: true, items: [{ children: [words('b')] }] } },
          { children: [words('c')] },
        ],
      },
    ],
  ],
  [
    'a list that begins with a nested list keeps it',
    state(bullets(item(bullets(item(text('b')))))),
    [
      {
        type: 'list',
        ordered: false,
        items: [{ children: [], list: { type: 'list', ordered: false, items: [{ children: [words('b')] }] } }],
      },
    ],
  ],
  [
    'a check list shows its ticks without ids',
    state(node('list', [node('listitem', [text('a')], { checked: true }), item(text('b'))], { listType: 'check' })),
    [
      {
        type: 'list',
        ordered: false,
        items: [{ children: [words('☑ '), words('a')] }, { children: [words('☐ '), words('b')] }],
      },
    ],
  ],
  ['a list without words shows nothing', state(bullets(item())), []],
  [
    'a link to an address',
    state(
      paragraph(
        node('link', [text('a', 1)], { fields: { linkType: 'custom', url: 'https://chinhphu.vn', newTab: true } }),
      ),
    ),
    [line({ type: 'link', target: { kind: 'url', href: 'https://chinhphu.vn' }, children: [words('a', 'bold')] })],
  ],
  [
    'an address found by the editor',
    state(paragraph(node('autolink', [text('a')], { fields: { linkType: 'custom', url: 'https://a.vn' } }))),
    [line({ type: 'link', target: { kind: 'url', href: 'https://a.vn' }, children: [words('a')] })],
  ],
  [
    'a link to an article, populated or not',
    state(
      paragraph(
        node('link', [text('a')], { fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 'x1' } } }),
        node('link', [text('b')], {
          fields: { linkType: 'internal', doc: { relationTo: 'pages', value: { id: 'x2' } } },
        }),
      ),
    ),
    [
      line(
        { type: 'link', target: { kind: 'document', collection: 'articles', id: 'x1' }, children: [words('a')] },
        { type: 'link', target: { kind: 'document', collection: 'pages', id: 'x2' }, children: [words('b')] },
      ),
    ],
  ],
  [
    'a link to a kind of document without pages keeps its words',
    state(
      paragraph(
        node('link', [text('a')], { fields: { linkType: 'internal', doc: { relationTo: 'users', value: '1' } } }),
      ),
    ),
    [line(words('a'))],
  ],
  [
    'a link without a target keeps its words',
    state(paragraph(node('link', [text('a')], { fields: {} }))),
    [line(words('a'))],
  ],
  [
    'a picture with a caption',
    state({ type: 'upload', relationTo: 'media', value: 'm1', fields: { caption: ' Lễ hội ' }, id: 'random' }),
    [{ type: 'image', media: 'm1', caption: 'Lễ hội' }],
  ],
  [
    'a populated picture',
    state({ type: 'upload', relationTo: 'media', value: { id: 'm1' } }),
    [{ type: 'image', media: 'm1' }],
  ],
  ['a file', state({ type: 'upload', relationTo: 'files', value: 'f1', fields: {} }), [{ type: 'file', file: 'f1' }]],
  [
    'a table with a header row, a wide cell and two paragraphs in one cell',
    state(
      node('table', [
        node('tablerow', [node('tablecell', [paragraph(text('Tên'))], { headerState: 1, colSpan: 2, rowSpan: 1 })]),
        node('tablerow', [
          node('tablecell', [paragraph(text('a')), paragraph(text('b'))], { headerState: 0, colSpan: 1 }),
          node('tablecell', [paragraph()], { headerState: 0 }),
        ]),
      ]),
    ),
    [
      {
        type: 'table',
        rows: [
          [{ header: true, children: [words('Tên')], colSpan: 2 }],
          [
            { header: false, children: [words('a'), { type: 'break' }, words('b')] },
            { header: false, children: [] },
          ],
        ],
      },
    ],
  ],
  [
    'a picture inside a cell stands after the table',
    state(
      node('table', [
        node('tablerow', [
          node('tablecell', [
            { type: 'upload', relationTo: 'media', value: 'm1', fields: { caption: 'c' } },
            paragraph(text('a')),
          ]),
        ]),
      ]),
    ),
    [
      { type: 'table', rows: [[{ header: false, children: [words('a')] }]] },
      { type: 'image', media: 'm1', caption: 'c' },
    ],
  ],
  [
    'an unknown block becomes a paragraph of its words, without ids',
    state({
      type: 'block',
      fields: { id: 'abc', blockType: 'banner', title: 'Chú ý', body: state(paragraph(text('Mưa lớn'))) },
    }),
    [line(words('Chú ý'), { type: 'break' }, words('Mưa lớn'))],
  ],
  [
    'an unknown node inside a line keeps its words',
    state(paragraph(text('a '), node('mystery', [text('b')]))),
    [line(words('a '), { type: 'break' }, words('b'))],
  ],
  ['a text at the root becomes a paragraph', state(text('a', 1)), [line(words('a', 'bold'))]],
]

describe('an editor state as rich text', () => {
  it.each(cases)('%s', (_title, editor, contract) => {
    expect(toRichText(editor)).toEqual(contract)
    expect(RichText.parse(toRichText(editor))).toEqual(contract)
  })

  it.each([['a string'], [{}], [{ root: {} }], [42]])('is refused when it is no editor state: %j', (value) => {
    expect(toRichText(value)).toBeUndefined()
  })

  it('never loses a word, whatever the nodes are and however they are nested', () => {
    const types = [
      'paragraph',
      'heading',
      'quote',
      'list',
      'listitem',
      'link',
      'autolink',
      'table',
      'tablerow',
      'tablecell',
      'block',
      'mystery',
    ]
    const leaf = fc.stringMatching(/^[a-zđ]{1,6}$/).map((letters) => text(letters))
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.record({
          type: fc.constantFrom(...types),
          children: fc.array(tie('tree'), { maxLength: 4 }),
          listType: fc.constantFrom('bullet', 'number'),
        }),
      ),
    }))
    const lettersOf = (value: string) => [...value.replace(/[\s☑☐]/g, '')].sort().join('')
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (children) => {
        const written = [...JSON.stringify(children).matchAll(/"text":"([^"]*)"/g)].map(([, found]) => found).join('')
        const published = toRichText(state(...children)) ?? []
        expect(lettersOf(toText(RichText.parse(published)))).toBe(lettersOf(written))
      }),
      { numRuns: 500 },
    )
  })
})
