import type { Shell } from '@trangan/contract/pages'

const memos = new WeakMap<Shell, Map<string, string>>()

/**
 * HTML of layout parts that are the same on all pages of one shell (header, footer), by a name that the layout
 * chooses: rendered once for each shell, not once for each page.
 */
export const memoOf = (shell: Shell): Map<string, string> => {
  const found = memos.get(shell)
  if (found) return found
  const memo = new Map<string, string>()
  memos.set(shell, memo)
  return memo
}
