import { expect, it } from 'vitest'
import { mirrorFile, relativeAddress } from './mirrorFile.ts'

it.each([
  ['/', 'index.html'],
  ['/thu-tuc-hanh-chinh/1.000253/', 'thu-tuc-hanh-chinh/1.000253/index.html'],
  ['/404.html', '404.html'],
  ['/tep/ab12/Tờ trình: 5?.pdf', 'tep/ab12/Tờ trình~3a 5~3f.pdf'],
  ['/tep/ab12/het.', 'tep/ab12/het.~'],
])('the page at %j stands in %j, a name that every system takes', (path, file) => {
  expect(mirrorFile(path)).toBe(file)
})

it.each([
  ['index.html', 'tin-tuc/a/index.html', 'tin-tuc/a/index.html'],
  ['tin-tuc/a/index.html', 'tin-tuc/b/index.html', '../b/index.html'],
  ['tin-tuc/a/index.html', 'index.html', '../../index.html'],
  ['index.html', 'tep/Tờ trình #1.pdf', 'tep/T%E1%BB%9D%20tr%C3%ACnh%20%231.pdf'],
])('from %j to %j it goes by %j', (from, to, address) => {
  expect(relativeAddress(from, to)).toBe(address)
})
