import { describe, expect, it } from 'vitest'
import { buildIdOf } from './buildIdOf.ts'

const assets = [{ path: '/_astro/a.css', sha256: 'aa' }]
const codeIn = (folder: string, key: string) =>
  `deserializeManifest({ "rootDir": "file://${folder}", "key": "${key}" }); load("${folder}sites/a.ts")`
const idOf = (folder: string, { key = 'one', files = assets } = {}) =>
  buildIdOf({ code: codeIn(folder, key), assets: files, root: new URL(`file://${folder}`) })

describe('the name of a build', () => {
  it('is the same for the same sources in another folder, built at another time', () => {
    expect(idOf('/home/an/trangan/', { key: 'two' })).toBe(idOf('/srv/trangan/'))
  })

  it('is another for other code or another file', () => {
    const changed = idOf('/srv/trangan/', { files: [{ path: '/_astro/a.css', sha256: 'bb' }] })
    expect(changed).not.toBe(idOf('/srv/trangan/'))
    expect(buildIdOf({ code: 'other', assets, root: new URL('file:///srv/trangan/') })).not.toBe(idOf('/srv/trangan/'))
  })
})
