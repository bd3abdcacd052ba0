import { expect, it } from 'vitest'
import { packOfflineScript, packScript } from './packScript.ts'

const scripts: Record<string, string> = {
  '/_astro/page.js': 'import { word } from "./parts/word.js"\nresult.push(word)',
  '/_astro/parts/word.js': 'import "../first.js"\nexport const word = "thứ hai"',
  '/_astro/first.js': 'result.push("thứ nhất")',
}
const read = async (path: string): Promise<string> => {
  const script = scripts[path]
  if (script === undefined) throw new Error(`${path} was asked for`)
  return script
}

it('makes one plain script of a module and all that it imports', async () => {
  const result: string[] = []
  new Function('result', await packScript('/_astro/page.js', read))(result)
  expect(result).toEqual(['thứ nhất', 'thứ hai'])
})

it('makes a script of the mirror for browsers that knows nothing of Node', async () => {
  const script = await packOfflineScript([{ origins: ['https://a.vn'], folder: '../a/' }])
  expect(script).toContain('tranganData')
  expect(script).toContain('../a/')
  expect(script).not.toMatch(/require\(|import /)
})
