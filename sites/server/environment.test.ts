import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('the environment of the portal server', () => {
  it('has defaults for a demo on this machine', () => {
    expect(readEnvironment({}, '/trangan')).toEqual({
      folder: '/trangan/.data/portals',
      bundle: '/trangan/dist/portals',
      port: 8080,
      bind: '127.0.0.1',
      isHttps: false,
      provinceHosts: new Set(['localhost', '127.0.0.1', '[::1]']),
    })
  })

  it('serves a province under its own names', () => {
    const environment = readEnvironment(
      {
        PORTAL_ORIGIN: 'https://{host}',
        PROVINCE_HOSTS: 'CacCoQuan.ninhbinh.gov.vn, ninhbinh.gov.vn',
        TRANGAN_PORT: '80',
      },
      '/trangan',
    )
    expect(environment).toMatchObject({ isHttps: true, port: 80 })
    expect([...environment.provinceHosts]).toEqual(['caccoquan.ninhbinh.gov.vn', 'ninhbinh.gov.vn'])
  })

  it('says which variable is wrong and how to write it', () => {
    expect(() => readEnvironment({ PORTAL_ORIGIN: 'ninhbinh.gov.vn' }, '/')).toThrow(
      /its environment is wrong:\n.*write it as https:\/\/\{host\} or http:\/\/\{label\}\.localhost:8080\n.*PORTAL_ORIGIN/s,
    )
  })
})
