import type { Config } from 'payload'
import type { Environment } from '../environment.ts'

/** What goes into the log: mistakes of people are no errors of the program. */
export const logging = (level: Environment['logLevel']): Pick<Config, 'logger' | 'loggingLevels'> => ({
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info', QueryError: 'info' },
  // Without a level of our own Payload writes lines that people can read.
  ...(level === 'info' ? {} : { logger: { options: { level } } }),
})
