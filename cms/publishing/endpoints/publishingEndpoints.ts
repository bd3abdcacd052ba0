import { overviewEndpoint } from './overviewEndpoint.ts'
import { queueEndpoint } from './queueEndpoint.ts'
import { rebuildEndpoint } from './rebuildEndpoint.ts'
import { answerEndpoint, askEndpoint } from './requestEndpoints.ts'
import { statusEndpoint } from './statusEndpoint.ts'

/** What the admin screens of publishing ask for; every one of them checks who asks. */
export const publishingEndpoints = [
  statusEndpoint,
  overviewEndpoint,
  rebuildEndpoint,
  queueEndpoint,
  askEndpoint,
  answerEndpoint,
]
