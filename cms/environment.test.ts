import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './environment.ts'
import { root } from './paths.ts'

const PAYLOAD_SECRET = 'x'.repeat(32)

describe('the environment', () => {
  it('needs nothing but a secret', () => {
    expect(parseEnvironment({ PAYLOAD_SECRET })).toEqual({
      databaseUrl: `file:${path.join(root, '.data/cms.db')}`,
      secret: PAYLOAD_SECRET,
      dataFolder: path.join(root, '.data'),
      cmsOrigin: 'http://localhost:8081',
      portalOrigin: 'http://{label}.localhost:8080',
      allowStandaloneMongodb: false,
      isProduction: false,
      logLevel: 'info',
    })
  })

  it('keeps the database in the data folder that was named', () => {
    expect(parseEnvironment({ PAYLOAD_SECRET, TRANGAN_DATA: '/srv/trangan' }).databaseUrl).toBe(
      'file:/srv/trangan/cms.db',
    )
  })

  it('has no secret of its own', () => {
    expect(() => parseEnvironment({})).toThrow(
      'The CMS cannot start with these settings:\n' +
        '  - PAYLOAD_SECRET is missing: set it to at least 32 random characters (openssl rand -hex 32)',
    )
  })

  it('makes one up only while building, where nothing is signed', () => {
    expect(parseEnvironment({ NEXT_PHASE: 'phase-production-build' }).secret).toHaveLength(64)
  })

  it('names every setting that is wrong at once', () => {
    const wrong = { PAYLOAD_SECRET: 'short', DATABASE_URL: 'postgres://x', CMS_ORIGIN: 'https://cms.example.vn/' }
    expect(() => parseEnvironment(wrong)).toThrow(/DATABASE_URL.*PAYLOAD_SECRET.*CMS_ORIGIN/s)
  })
})
