import { startSearch } from './startSearch.ts'

const page = document.querySelector<HTMLElement>('[data-search]')
if (page) startSearch(page)
