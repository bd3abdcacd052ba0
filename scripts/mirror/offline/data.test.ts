import { dataScript, isFetched } from '@trangan/publisher/mirror'
import { describe, expect, it } from 'vitest'
import { answerFrom, type DataFile, pathIn, placeIn } from './data.ts'

/** Runs a data file as a browser would. */
const received = (path: string, type: string, bytes: Uint8Array): DataFile | undefined => {
  let file: DataFile | undefined
  new Function('tranganData', dataScript(path, type, bytes))((given: DataFile) => {
    file = given
  })
  return file
}

describe('what scripts of a mirror fetch', () => {
  it.each([
    ['application/json; charset=utf-8', Buffer.from('{"a":"Thủ tục </script> \u2028"}')],
    ['application/octet-stream', Buffer.from([0, 255, 128, 10, 13])],
  ])('comes byte for byte as on the web: %s', async (type, bytes) => {
    const answer = answerFrom(received('/a', type, bytes), null)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
  })

  it('comes in parts when a part is asked for', async () => {
    const file = received('/a', 'application/octet-stream', Buffer.from('0123456789'))
    const [part, rest] = [answerFrom(file, 'bytes=2-4'), answerFrom(file, 'bytes=7-')]
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await rest.text()).toBe('789')
  })

  it('is 404 when it is not there', () => {
    expect(answerFrom(undefined, null).status).toBe(404)
  })

  it.each([
    ['file:///tim-kiem/a.json', 'file:///media/usb/soyte/', '/tim-kiem/a.json'],
    ['file:///E:/tim-kiem/a.json', 'file:///E:/', '/tim-kiem/a.json'],
    ['file:///E:/tim-kiem/a.json', 'file:///E:/b%E1%BA%A3n-sao/', '/tim-kiem/a.json'],
    ['file:///media/usb/soyte/tim-kiem/a%20b.json', 'file:///media/usb/soyte/', '/tim-kiem/a b.json'],
  ])('at %s, in the copy at %s, means %s', (url, root, path) => {
    expect(pathIn(new URL(url), new URL(root))).toBe(path)
  })
})

describe('an address in a copy of several portals', () => {
  const root = new URL('file:///media/usb/soyte/')
  const neighbours = [
    { origins: ['https://soyte.ninhbinh.gov.vn'], folder: '../soyte/' },
    { origins: ['https://cacdonvi.ninhbinh.gov.vn', 'http://cacdonvi.ninhbinh.gov.vn'], folder: '../' },
  ]
  const meant = (address: string) => {
    const place = placeIn(new URL(address), root, neighbours)
    return place && `${place.root} ${place.path}`
  }

  it.each([
    ['https://soyte.ninhbinh.gov.vn/tin-tuc/', 'file:///media/usb/soyte/ /tin-tuc/'],
    ['http://cacdonvi.ninhbinh.gov.vn/t%E1%BB%87p', 'file:///media/usb/ /tệp'],
    ['file:///tim-kiem/a.json', 'file:///media/usb/soyte/ /tim-kiem/a.json'],
    ['https://example.vn/', undefined],
  ])('%s means %s', (address, place) => {
    expect(meant(address)).toBe(place)
  })
})

describe('files of a release', () => {
  it('that scripts fetch are told from those that people download', () => {
    expect(isFetched('/sitemap/phan.json', 'application/json; charset=utf-8')).toBe(true)
    expect(isFetched('/tim-kiem/muc-luc.idx', 'application/vnd.trangan.index')).toBe(true)
    expect(isFetched('/tim-kiem/muc-luc/ab.idx', 'application/vnd.trangan.index')).toBe(true)
    expect(isFetched('/tep/ab/du-lieu.json', 'application/json')).toBe(false)
    expect(isFetched('/rss.xml', 'application/rss+xml; charset=utf-8')).toBe(false)
  })
})
