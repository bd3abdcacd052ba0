/** What is done to a page so that it opens from a folder. */
export type PageEdits = {
  /** The address to put in place of one that the page names. */
  link: (address: string) => string
  /** Markup put first in the head. */
  head: string
}

/**
 * A page with other addresses. Preloads go and so does everything that asks for cross-origin rules: to a browser,
 * each file of a folder is an origin of its own. Module scripts become plain ones for the same reason.
 */
export const rewriteHtml = (html: string, edits: PageEdits): string =>
  html.replace(markup, (whole, raw?: string, rawAttributes = '', text = '', name?: string, attributes = '') => {
    if (raw !== undefined) return `${openTag({ name: raw, attributes: rawAttributes, edits })}${text}</${raw}>`
    return name === undefined ? whole : openTag({ name, attributes, edits })
  })

/** Addresses of the module scripts that a page starts. */
export const moduleScriptsOf = (html: string): string[] =>
  [...html.matchAll(markup)].flatMap(([, raw, attributes = '']) => {
    const found = attributesOf(attributes)
    const source = found.get('src')
    return raw?.toLowerCase() === 'script' && found.get('type') === 'module' && source !== undefined ? [source] : []
  })

const inside = `(?:[^>"']|"[^"]*"|'[^']*')*`
const markup = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style)\\b(${inside})>([\\s\\S]*?)</\\1\\s*>|<([a-z][^\\s/>]*)(${inside})>`,
  'gi',
)
const attribute = /\s+([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

type Tag = { name: string; attributes: string; edits: PageEdits }

const openTag = ({ name, attributes, edits }: Tag): string => {
  const found = attributesOf(attributes)
  const rel = found.get('rel') ?? ''
  if (isNamed(name, 'link') && needlessLinks.has(rel)) return ''
  const isModule = isNamed(name, 'script') && found.get('type') === 'module'
  const isRecord = isNamed(name, 'link') && rel === 'canonical'
  const edited = attributes.replace(attribute, (whole, key: string) => {
    const value = found.get(key.toLowerCase())
    if (needlessAttributes.has(key.toLowerCase()) || (isModule && isNamed(key, 'type'))) return ''
    if (value === undefined || isRecord || !isAddress(key, name)) return whole
    return ` ${key}="${toAttribute(/srcset$/i.test(key) ? rewriteSources(value, edits) : edits.link(value))}"`
  })
  const defer = isModule && found.has('src') ? ' defer' : ''
  return `<${name}${defer}${edited}>${isNamed(name, 'head') ? edits.head : ''}`
}

const needlessLinks: ReadonlySet<string> = new Set([
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
])
const needlessAttributes: ReadonlySet<string> = new Set(['crossorigin', 'integrity'])
const addresses: ReadonlySet<string> = new Set([
  'href',
  'src',
  'srcset',
  'imagesrcset',
  'action',
  'formaction',
  'poster',
])

const isAddress = (key: string, tag: string): boolean =>
  addresses.has(key.toLowerCase()) || (isNamed(key, 'data') && isNamed(tag, 'object'))

const isNamed = (name: string, wanted: string): boolean => name.toLowerCase() === wanted

const attributesOf = (attributes: string): Map<string, string> =>
  new Map(
    [...attributes.matchAll(attribute)].map(([, key = '', double, single, bare]) => [
      key.toLowerCase(),
      fromAttribute(double ?? single ?? bare ?? ''),
    ]),
  )

/** `a.webp 480w, b.webp 960w`; our addresses hold neither spaces nor commas, or they are encoded. */
const rewriteSources = (sources: string, { link }: PageEdits): string =>
  sources
    .split(/,\s+/)
    .map((source) => source.trim().replace(/^\S+/, (address) => link(address)))
    .join(', ')

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const fromAttribute = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal !== undefined ? String.fromCodePoint(Number(decimal)) : (named[name.toLowerCase()] ?? whole)
  })

const toAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
