import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './UsageError.ts'

/** Reads the flags of a command; an unknown or wrong one is a `UsageError` that shows the usage. */
export const readFlags = <const T extends ParseArgsConfig>(config: T & { usage: string }) => {
  try {
    return parseArgs<T>(config)
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ')[0] : error}.\n\n${config.usage}`)
  }
}
