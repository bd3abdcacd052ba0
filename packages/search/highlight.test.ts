import { expect, it } from 'vitest'
import { highlight } from './highlight.ts'

it.each([
  ['Thủ tục khai sinh', 'thu tuc', '<mark>Thủ</mark> <mark>tục</mark> khai sinh'],
  ['Thủ tục khai sinh', 'khai si', 'Thủ tục <mark>khai</mark> <mark>sinh</mark>'],
  ['A & B <script>', 'b', 'A &amp; <mark>B</mark> &lt;script&gt;'],
  ['Không có gì', '', 'Không có gì'],
])('in %j the words of %j are marked', (text, query, html) => {
  expect(highlight(text, query)).toBe(html)
})
