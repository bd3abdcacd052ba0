import { setTimeout as pause } from 'node:timers/promises'
import { pauseAfter } from '../database/retryOnConflict.ts'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

const attempts = 5

/** A REST handler that is asked again, with the same body, while the answer is that another transaction was quicker. */
export const repeatOnConflict =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const body = await request.arrayBuffer()
    const { url, method, headers, signal } = request
    const again = () =>
      handler(new Request(url, { method, headers, signal, ...(body.byteLength ? { body } : {}) }), context)
    let response = await again()
    for (let attempt = 1; isConflict(response) && attempt < attempts; attempt += 1) {
      await pause(pauseAfter(attempt))
      response = await again()
    }
    return response
  }

const isConflict = (response: Response): boolean => response.status === 503 && response.headers.has('Retry-After')
