import type { RouteData, SSRManifest } from 'astro'
import { Html } from './htmlOf.ts'

/** What all pages of a route share. */
export type PreparedRoute = {
  name: string
  /** The component of the page itself. */
  component: unknown
  /** Links to the styles that the build found for the route, as they stand at the end of `<head>`. */
  head: Html
  /** The element of a script that a component brings along, by the name of its module. */
  script: (id: string) => Html
}

/** Looks up once what the manifest of the build knows of a route. */
export const prepareRoute = async (manifest: SSRManifest, { route, component }: RouteData): Promise<PreparedRoute> => {
  const load = manifest.pageMap?.get(component)
  const known = manifest.routes.find(({ routeData }) => routeData.route === route)
  if (!load || !known) throw new Error(`The manifest has no page for the route ${route}.`)
  if (known.scripts.length > 0) throw new Error(`The route ${route} has scripts in its head.`)
  const { default: page } = await (await load()).page()
  const head = new Html(known.styles.map((style) => styleOf(manifest, style)).join(''))
  return { name: route, component: page, head, script: scriptsOf(manifest) }
}

type Style = SSRManifest['routes'][number]['styles'][number]

const styleOf = (manifest: SSRManifest, style: Style): string => {
  if (style.type === 'external') return `<link rel="stylesheet" href="${hrefOf(manifest, style.src)}">`
  throw new Error('A style stands within the page: portals allow styles in files only.')
}

const scriptsOf = (manifest: SSRManifest) => {
  const known = new Map<string, Html>()
  return (id: string): Html => {
    const found = known.get(id) ?? new Html(scriptOf(manifest, id))
    known.set(id, found)
    return found
  }
}

const scriptOf = (manifest: SSRManifest, id: string): string => {
  const inlined = manifest.inlinedScripts.get(id)
  if (inlined !== undefined) return inlined && `<script type="module">${inlined}</script>`
  const file = manifest.entryModules[id]
  if (file === undefined) throw new Error(`The build has no file for the script ${id}.`)
  return `<script type="module" src="${hrefOf(manifest, file)}"></script>`
}

/** Address of a file of the build. */
const hrefOf = ({ base }: SSRManifest, file: string): string => `${base.replace(/\/$/, '')}/${file.replace(/^\//, '')}`
