import { defineMiddleware } from 'astro:middleware'
import { exampleFor } from './exampleFor.ts'

/**
 * Gives a page its view model where nobody gave it one: from the CMS when the developer's server was started with one,
 * else the example at its address. Development only.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  if (!locals.page) Object.assign(locals, await inputFor(url))
  return next()
})

const inputFor = async (url: URL): Promise<object | undefined> => {
  const content = import.meta.env.TRANGAN_DEV_CONTENT
  if (!content) return exampleFor(url)?.input
  const answer = await fetch(content + url.pathname)
  return answer.headers.get('content-type') === 'application/json' ? answer.json() : undefined
}
