import { createSearch, readIndex, type Search } from '@trangan/search'

/** Reads the index of the portal; the promise rejects when a part of it cannot be had. */
export const openSearch = async (root: string): Promise<Search> => createSearch(await readIndex(root, fetchJson))

const fetchJson = async (path: string): Promise<unknown> => {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`)
  return response.json()
}
