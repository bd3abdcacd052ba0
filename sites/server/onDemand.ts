import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Question } from './answer.ts'
import type { Site } from './decide.ts'

/** Answers what is rendered for each request by itself; false when the request is not of that kind. */
export type OnDemand = (asked: {
  site: Site
  question: Question
  request: IncomingMessage
  response: ServerResponse
}) => Promise<boolean>
