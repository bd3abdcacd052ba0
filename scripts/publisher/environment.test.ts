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
})
