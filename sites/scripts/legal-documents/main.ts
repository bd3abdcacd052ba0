import { startNarrowing } from './startNarrowing.ts'

const form = document.querySelector<HTMLFormElement>('.filter-form')
const page = document.querySelector<HTMLElement>('main')
// The index is in Vietnamese, and a copy opened from a folder has no addresses to keep a choice in.
const canNarrow = document.documentElement.lang === 'vi' && location.protocol !== 'file:'
if (form && page && canNarrow) startNarrowing(page, form)
