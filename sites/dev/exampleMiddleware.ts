import { defineMiddleware } from 'astro:middleware'
import { exampleFor } from './exampleFor.ts'

/** Gives a page the example at its address, where nobody gave it a view model. Development only. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  const example = locals.page ? undefined : exampleFor(url)
  if (example) Object.assign(locals, example.input)
  return next()
})
