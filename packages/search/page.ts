export { type AnswerWords, type PresentedAnswer, presentAnswer } from './page/presentAnswer.ts'
export {
  addressOfRequest,
  ofLivingAgencies,
  rangeOfRequest,
  readSearchRequest,
  resultsPerPage,
  type SearchRequest,
} from './page/searchRequest.ts'
