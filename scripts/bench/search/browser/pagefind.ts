import { askPagefind, type PagefindProgram } from '../engines/pagefindProgram.ts'
import type { OpenInBrowser } from './openInBrowser.ts'

/** Pagefind as a page opens it. */
export const open: OpenInBrowser = async () => {
  // In a name, so that the bundler leaves it to the browser.
  const address = '/pagefind.js'
  const program: PagefindProgram = await import(address)
  await program.options({ basePath: '/' })
  await program.init()
  return (question) => askPagefind(program, question)
}
