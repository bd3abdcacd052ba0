import type { RequestAnswer } from '../../publishing/endpoints/requestEndpoints.ts'
import type { Answers } from '../../publishing/requests/answers.ts'
import type { PublishingRequest } from '../../publishing/requests/PublishingRequest.ts'

/** Milliseconds between two looks at the answer, and until we stop waiting. */
const pause = 150
const patience = 120_000

/** Asks the publisher for something and waits for its answer; rejects with a sentence for the person who asked. */
export const askPublisher = async <K extends PublishingRequest['kind']>(
  request: Extract<PublishingRequest, { kind: K }>,
): Promise<Answers[K]> => {
  const headers = { 'Content-Type': 'application/json' }
  const asked = await fetch('/api/publishing/requests', { method: 'POST', headers, body: JSON.stringify(request) })
  if (!asked.ok) throw new Error(`Không gửi được yêu cầu (${asked.status}). Hãy tải lại trang rồi thử lại.`)
  const { id }: { id: string } = await asked.json()
  for (const until = Date.now() + patience; Date.now() < until; await wait(pause)) {
    const answer = await look<K>(id)
    if (answer?.state === 'failed') throw new Error(answer.problem ?? '')
    if (answer?.state === 'done') return answer.answer
  }
  throw new Error('Tiến trình xuất bản chưa trả lời. Hãy kiểm tra tiến trình còn chạy không.')
}

type Seen<K extends PublishingRequest['kind']> = Omit<RequestAnswer, 'answer'> & { answer: Answers[K] }

/** A server that does not answer for a moment is asked again. */
const look = async <K extends PublishingRequest['kind']>(id: string): Promise<Seen<K> | undefined> => {
  const response = await fetch(`/api/publishing/requests?id=${encodeURIComponent(id)}`).catch(() => undefined)
  return response?.ok ? response.json() : undefined
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
