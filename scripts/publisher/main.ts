import { fileURLToPath } from 'node:url'
import { runPublisher } from './runPublisher.ts'

/** The long-lived publisher; started by `npm start`, or by a service manager. */
try {
  await runPublisher({ root: fileURLToPath(new URL('../../', import.meta.url)), variables: process.env })
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  process.exit(1)
}
