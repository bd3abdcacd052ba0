import { mirrorFile } from '@trangan/publisher/mirror/mirrorFile.ts'
import { answerFrom, type DataFile, type Neighbour, type Place, placeIn } from './data.ts'

/** First script of every page of a mirror: answers what scripts fetch, mends the links that scripts make. */
declare global {
  /** Called by data files; see dataScript.ts of the publisher. */
  var tranganData: (file: DataFile) => void
}

/** All portals of this copy; written in by packScript.ts. */
declare const mirroredPortals: readonly Neighbour[]

const ownScript = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href
const root = new URL('.', ownScript)
const received = new Map<Element | null, DataFile>()
const awaited = new Map<string, Promise<DataFile | undefined>>()

globalThis.tranganData = (file) => {
  received.set(document.currentScript, file)
}

globalThis.fetch = async (input, init) => {
  const request = typeof input === 'string' || input instanceof URL ? undefined : input
  const url = new URL(request?.url ?? String(input), location.href)
  const place = placeIn(url, root, mirroredPortals)
  if (!place) throw new TypeError(`${url} is not in this copy.`)
  const range = new Headers(init?.headers ?? request?.headers).get('range')
  return answerFrom(await load(`${addressOf(place)}.js`), range)
}

const load = (address: string): Promise<DataFile | undefined> => {
  const loading = awaited.get(address) ?? runDataScript(address)
  awaited.set(address, loading)
  return loading
}

const addressOf = (place: Place): string =>
  place.root.href + mirrorFile(place.path).split('/').map(encodeURIComponent).join('/')

const runDataScript = (address: string): Promise<DataFile | undefined> =>
  new Promise((resolve) => {
    const script = document.createElement('script')
    const finish = () => {
      script.remove()
      resolve(received.get(script))
      received.delete(script)
    }
    script.src = address
    script.onload = finish
    script.onerror = finish
    document.head.append(script)
  })

/** Suggestions of the search keep their address in `data-href`. */
const mended = ['href', 'src', 'action', 'data-href']
const everyMended = mended.map((name) => `[${name}]`).join()

/** Scripts link as on the web: from the root of the host, which here would be that of the disk, and to other portals. */
const mend = (element: Element): void => {
  for (const name of mended) {
    const address = element.getAttribute(name)
    if (!address || !/^(?:\/(?!\/)|https?:)/.test(address)) continue
    const url = new URL(address, root)
    const place = placeIn(url, root, mirroredPortals)
    if (place) element.setAttribute(name, addressOf(place) + url.search + url.hash)
  }
}

new MutationObserver((mutations) => {
  for (const { target, addedNodes } of mutations) {
    if (target instanceof Element) mend(target)
    for (const node of addedNodes)
      if (node instanceof Element) for (const element of [node, ...node.querySelectorAll(everyMended)]) mend(element)
  }
}).observe(document, { subtree: true, childList: true, attributeFilter: mended })
