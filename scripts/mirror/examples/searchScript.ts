import { createSearch, readIndex } from '@trangan/search'

/** A search in the browser as small as it can be: fetches the portal's index and lists links to what it finds. */
const start = async (list: Element, root: string, query: string): Promise<void> => {
  const documents = await readIndex(root, async (path) => (await fetch(path)).json())
  for (const { document: found } of createSearch(documents)(query)) {
    const link = document.createElement('a')
    link.href = found.href
    link.textContent = found.title
    list.append(link)
  }
}

const list = document.querySelector('[data-search-results]')
const root = document.querySelector<HTMLElement>('[data-search]')?.dataset.search
const query = new URLSearchParams(location.search).get('q')
if (list && root && query) void start(list, root, query)
