import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('the environment of the publisher', () => {
  it('is complete without a single variable', () => {
    expect(readEnvironment({}, '/trangan')).toMatchObject({
      portals: '/trangan/.data/portals',
      provinceOrigin: 'http://localhost:8080',
      databaseFile: '/trangan/.data/cms.db',
    })
  })

  it('asks for the origin of the index where it cannot be guessed', () => {
    expect(() => readEnvironment({ PORTAL_ORIGIN: 'https://{host}' }, '/trangan')).toThrow(
      /PROVINCE_ORIGIN is missing.*\nNext step: set it/,
    )
  })

  it('names a variable that is wrong and how to write it', () => {
    expect(() => readEnvironment({ PORTAL_ORIGIN: 'portals' }, '/trangan')).toThrow(/PORTAL_ORIGIN|scheme and host/)
  })

  it('watches no file when the database is MongoDB', () => {
    expect(readEnvironment({ DATABASE_URL: 'mongodb://db/trangan' }, '/trangan').databaseFile).toBeUndefined()
  })

  it('publishes to a bucket when it is told so', () => {
    const variables = {
      TRANGAN_PUBLISH_TARGET: 's3://cong-thong-tin/tinh',
      TRANGAN_S3_ENDPOINT: 'http://127.0.0.1:9000',
    }
    expect(readEnvironment(variables, '/trangan').bucket).toEqual({
      bucket: 'cong-thong-tin',
      prefix: 'tinh',
      region: 'us-east-1',
      endpoint: 'http://127.0.0.1:9000',
    })
    expect(readEnvironment({ TRANGAN_PUBLISH_TARGET: 's3://portals' }, '/trangan').bucket?.prefix).toBe('')
    expect(readEnvironment({}, '/trangan').bucket).toBeUndefined()
  })

  it.each(['portals', 's3://', 's3://a b', 'https://bucket'])('does not take %j for a bucket', (target) => {
    expect(() => readEnvironment({ TRANGAN_PUBLISH_TARGET: target }, '/trangan')).toThrow('write it as s3://bucket')
  })
})
