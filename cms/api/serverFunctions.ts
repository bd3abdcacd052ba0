import { Forbidden, type ServerFunction } from 'payload'

const refuse: ServerFunction = () => {
  throw new Forbidden()
}

/** Our answers in place of Payload's: its scheduling deletes any job of anybody, and we do not use its job queue. */
export const serverFunctions: Record<string, ServerFunction> = {
  'schedule-publish': refuse,
  'get-upcoming-scheduled-publish': refuse,
}
