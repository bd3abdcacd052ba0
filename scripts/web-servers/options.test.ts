import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('the options of npm run web-servers', () => {
  it('are a folder, and where to listen', () => {
    expect(readOptions(['/srv/web'])).toEqual({ folder: '/srv/web', listen: '80', onDemand: undefined })
    expect(readOptions(['/srv/web', '--listen', '127.0.0.1:8090'])).toMatchObject({ listen: '127.0.0.1:8090' })
  })

  it.each([
    [[], 'Name one folder.'],
    [['/a', '/b'], 'Name one folder.'],
    [['/a', '--listen', '80; include /etc/passwd'], '--listen takes a port'],
    [['/a', '--on-demand', 'localhost'], '--on-demand takes scheme, host and port'],
  ])('say what is wrong with %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})
