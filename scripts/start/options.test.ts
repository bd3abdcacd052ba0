import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('the options of npm start', () => {
  it('have defaults that suit a first look', () => {
    expect(readOptions([], '/srv/trangan')).toEqual({
      port: 8080,
      isPortFixed: false,
      data: '/srv/trangan/.data',
      database: 'sqlite',
      agencies: [],
      open: true,
    })
  })

  it('can be set for use without a person', () => {
    const args = [
      '--no-open',
      '--port',
      '9000',
      '--data',
      '/tmp/x',
      '--database',
      'mongodb',
      '--agencies',
      'soyte,nhoquan',
    ]
    expect(readOptions(args, '/')).toEqual({
      port: 9000,
      isPortFixed: true,
      data: '/tmp/x',
      database: 'mongodb',
      agencies: ['soyte', 'nhoquan'],
      open: false,
    })
  })

  it.each([
    [['--port', 'abc'], '--port takes a whole number from 1 to 65534, not "abc".'],
    [['--port', '65535'], '--port takes a whole number from 1 to 65534, not "65535".'],
    [['--database', 'oracle'], '--database takes sqlite or mongodb, not "oracle".'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('refuse %j with a word on what is allowed', (args, message) => {
    expect(() => readOptions(args, '/')).toThrow(message)
  })
})
