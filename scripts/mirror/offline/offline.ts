import { mirrorFile } from '@trangan/publisher/mirror/mirrorFile.ts'
import { answerFrom, type DataFile, pathIn } from './data.ts'

/** First script of every page of a mirror: answers what scripts fetch, mends the links that scripts make. */
declare global {
  /** Called by data files; see dataScript.ts of the publisher. */
  var tranganData: (file: DataFile) => void
}

const ownScript = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href
const root = new URL('.', ownScript)
const online = globalThis.fetch
const received = new Map<string, DataFile>()
const awaited = new Map<string, Promise<DataFile | undefined>>()

globalThis.tranganData = (file) => {
  received.set(file.path, file)
}

globalThis.fetch = async (input, init) => {
  const request = typeof input === 'string' || input instanceof URL ? undefined : input
  const url = new URL(request?.url ?? String(input), location.href)
  if (url.protocol !== root.protocol) return online(input, init)
  const range = new Headers(init?.headers ?? request?.headers).get('range')
  return answerFrom(await load(pathIn(url, root)), range)
}

const load = (path: string): Promise<DataFile | undefined> => {
  const loading = awaited.get(path) ?? runDataScript(path)
  awaited.set(path, loading)
  return loading
}

const addressOf = (path: string): string => root.href + mirrorFile(path).split('/').map(encodeURIComponent).join('/')

const runDataScript = (path: string): Promise<DataFile | undefined> =>
  new Promise((resolve) => {
    const script = document.createElement('script')
    const finish = () => {
      script.remove()
      resolve(received.get(path))
      received.delete(path)
    }
    script.src = `${addressOf(path)}.js`
    script.onload = finish
    script.onerror = finish
    document.head.append(script)
  })

/** Scripts link as on the web, from the root of the host; here that would be the root of the disk. */
const mend = (element: Element): void => {
  for (const name of ['href', 'src', 'action']) {
    const address = element.getAttribute(name)
    if (!address?.startsWith('/') || address.startsWith('//')) continue
    const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? []
    element.setAttribute(name, addressOf(decodeURI(path)) + rest)
  }
}

new MutationObserver((mutations) => {
  for (const { target, addedNodes } of mutations) {
    if (target instanceof Element) mend(target)
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const element of [node, ...node.querySelectorAll('[href],[src],[action]')]) mend(element)
  }
}).observe(document, { subtree: true, childList: true, attributeFilter: ['href', 'src', 'action'] })
