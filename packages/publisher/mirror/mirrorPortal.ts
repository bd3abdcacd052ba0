import { searchTemplatePath } from '@trangan/contract/paths'
import { toUtf8 } from '@trangan/vietnamese/bytes/toUtf8.ts'
import type { Target } from '../ports.ts'
import type { Entry } from '../release/bucket.ts'
import { type Contents, entriesOf, entryAt } from '../release/contents.ts'
import type { LinkedPortal, Linker } from './createLinker.ts'
import { dataScript, isFetched } from './dataScript.ts'
import { dataAddress, embedAddresses } from './embedAddresses.ts'
import { mirrorFile, relativeAddress } from './mirrorFile.ts'
import { moduleScriptsOf, rewriteHtml } from './rewriteHtml.ts'

/** A script of the mirror itself, first on every page: hands scripts the data they ask for, mends links they make. */
export const offlineScript = 'ngoai-tuyen.js'

/** What a mirror is made with. */
export type MirrorTools = {
  target: Pick<Target, 'readObject'>
  link: Linker
  /** Writes a file of the mirror; its folders are made when they are missing. */
  write: (file: string, bytes: Uint8Array) => Promise<void>
  /** A module script with all it imports as one plain script; `read` gives the text of a script of the release. */
  pack: (path: string, read: (path: string) => Promise<string>) => Promise<string>
}

/** A portal to mirror: one release of it, and where it goes. */
export type MirroredPortal = LinkedPortal & { contents: Contents }

/** Writes every page and file of a portal; answers with how many files that were. */
export const mirrorPortal = async (portal: MirroredPortal, tools: MirrorTools): Promise<number> => {
  const modules = new Set<string>()
  let files = 0
  const put = async (path: string, bytes: Uint8Array) => {
    await tools.write(portal.folder + mirrorFile(path), bytes)
    files += 1
  }
  for (const [path, entry] of entriesOf(portal.contents)) {
    if (entry.isRetired || path === searchTemplatePath || isScript(entry)) continue
    const bytes = await tools.target.readObject(entry.sha256)
    if (isPage(entry)) await put(path, toUtf8(rewritePage({ portal, tools, path, html: decode(bytes), modules })))
    else if (isStyle(entry)) await put(path, toUtf8(await embed({ portal, tools, path, css: decode(bytes) })))
    else if (isFetched(path, entry.type)) await put(`${path}.js`, toUtf8(dataScript(path, entry.type, bytes)))
    else await put(path, bytes)
  }
  const read = async (path: string) => decode(await readFile(portal, tools, path))
  for (const path of modules) await put(path, toUtf8(await tools.pack(path, read)))
  return files
}

type Page = { portal: MirroredPortal; tools: MirrorTools; path: string; html: string; modules: Set<string> }

const rewritePage = ({ portal, tools, path, html, modules }: Page): string => {
  for (const source of moduleScriptsOf(html)) modules.add(source)
  const script = relativeAddress(portal.folder + mirrorFile(path), portal.folder + offlineScript)
  return rewriteHtml(html, {
    link: (address) => tools.link({ portal, path, address }),
    head: `<script src="${script}"></script>`,
  })
}

const embed = ({
  portal,
  tools,
  path,
  css,
}: {
  portal: MirroredPortal
  tools: MirrorTools
  path: string
  css: string
}) =>
  embedAddresses(css, async (address) => {
    const found = decodeURI(new URL(address, `portal://x${path}`).pathname)
    const entry = address.startsWith('data:') ? undefined : entryAt(portal.contents, found)
    return entry && dataAddress(entry.type, await tools.target.readObject(entry.sha256))
  })

const readFile = async (portal: MirroredPortal, tools: MirrorTools, path: string): Promise<Uint8Array> => {
  const entry = entryAt(portal.contents, path)
  if (!entry) throw new Error(`The release lacks ${path}, which a page needs. Next step: publish the agency again.`)
  return tools.target.readObject(entry.sha256)
}

const isPage = ({ type }: Entry): boolean => type.startsWith('text/html')
const isStyle = ({ type }: Entry): boolean => type.startsWith('text/css')
const isScript = ({ type }: Entry): boolean => type.startsWith('text/javascript')

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
