import { legalDocumentFilterPath, legalDocumentsPath } from '@trangan/contract/paths'
import { narrow } from '../../legal-documents/narrow.ts'
import { addressOfNarrowing, type Narrowing } from '../../legal-documents/narrowing.ts'
import { atAddress, isNarrowed } from './asked.ts'
import { type LegalDocumentIndex, readIndex } from './readIndex.ts'
import { showList } from './showList.ts'

/** Shows what is asked for, the latest question last, and keeps it in the address. */
export type Narrower = {
  go: (asked: Narrowing, way: 'push' | 'replace') => Promise<void>
  /** Shows what the address asks for: that of the first visit as it was published. */
  goToAddress: () => Promise<void>
}

export const createNarrower = (page: HTMLElement, names: readonly string[]): Narrower => {
  const published = isNarrowed(location, names) ? undefined : keep(page)
  const { show, drop } = createShow(page)
  const restore = () => {
    drop()
    published?.restore()
  }
  return {
    go: async (asked, way) => {
      const address = addressOfNarrowing(asked, asked.page > 1 ? { trang: String(asked.page) } : {})
      if (address === legalDocumentsPath && published?.path !== address) return location.assign(address)
      history[way === 'push' ? 'pushState' : 'replaceState'](null, '', address)
      if (address === legalDocumentsPath) restore()
      else await show(asked)
    },
    goToAddress: async () => {
      if (published?.path === location.pathname + location.search) return restore()
      const asked = atAddress(location, names)
      if (asked.query.size === 0) return location.reload()
      await show(asked)
    },
  }
}

/** The page as it was published. */
const keep = (page: HTMLElement) => {
  const kept = page.cloneNode(true)
  return {
    path: location.pathname + location.search,
    restore: (): void => {
      delete page.dataset.narrowed
      page.replaceChildren(...kept.cloneNode(true).childNodes)
    },
  }
}

/** An answer that comes late for an older question is dropped; where no index can be read, the server is asked. */
const createShow = (page: HTMLElement) => {
  let index: Promise<LegalDocumentIndex> | undefined
  let latest: Narrowing | undefined
  const show = async (asked: Narrowing): Promise<void> => {
    latest = asked
    index ??= readIndex()
    markBusy(page, true)
    try {
      const { all, documents } = await index
      if (latest !== asked) return
      showList(page, narrow(all, documents, asked))
      page.dataset.narrowed = ''
      markBusy(page, false)
    } catch {
      location.assign(addressOfNarrowing({ ...asked, base: legalDocumentFilterPath }))
    }
  }
  const drop = () => {
    latest = undefined
  }
  return { show, drop }
}

const markBusy = (page: HTMLElement, isBusy: boolean): void =>
  page.querySelector('.document-index__found')?.setAttribute('aria-busy', String(isBusy))
