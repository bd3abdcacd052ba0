import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Import, readImports } from './readImports.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rooms = ['packages', 'themes', 'sites', 'cms', 'scripts'] as const
type Room = (typeof rooms)[number]

/** packages ← themes ← sites, packages ← cms; scripts put it all together. */
const mayImport: Record<Room, Room[]> = {
  packages: ['packages'],
  themes: ['packages', 'themes'],
  sites: ['packages', 'themes', 'sites'],
  cms: ['packages', 'cms'],
  scripts: ['packages', 'themes', 'sites', 'cms', 'scripts'],
}

/** The packages from the lowest up: each may import only those before it. */
const packagesInOrder = ['vietnamese', 'contract', 'legal', 'services', 'search', 'publisher']

const frameworks = /^(astro|@astrojs|payload|@payloadcms|next|react|react-dom|vue|svelte)(\/|$|:)/

const roomOf = (path: string): Room | undefined => rooms.find((room) => path === room || path.startsWith(`${room}/`))
const packageOf = (path: string): string | undefined => /^packages\/([^/]+)/.exec(path)?.[1]
const show = ({ from, to }: Import): string => `${from} imports ${to}`

/** What breaks the one direction in which rooms may import each other. */
const againstDirection = (imports: Import[]): string[] =>
  imports
    .filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)]
      return here !== undefined && there !== undefined && !mayImport[here].includes(there)
    })
    .map(show)

const againstPackageOrder = (imports: Import[]): string[] =>
  imports
    .filter(({ from, to }) => {
      const [here, there] = [packageOf(from), packageOf(to)]
      return here && there && here !== there && packagesInOrder.indexOf(there) > packagesInOrder.indexOf(here)
    })
    .map(show)

const withFramework = (imports: Import[]): string[] =>
  imports.filter(({ from, to }) => from.startsWith('packages/') && frameworks.test(to)).map(show)

describe('the direction of imports', () => {
  const imports = readImports(root)

  it('is packages ← themes ← sites and packages ← cms, and never between sites and cms', () => {
    expect(againstDirection(imports)).toEqual([])
  })

  it('goes from higher packages to lower ones', () => {
    expect(againstPackageOrder(imports)).toEqual([])
    expect(
      imports.flatMap(({ from }) => packageOf(from) ?? []).filter((name) => !packagesInOrder.includes(name)),
    ).toEqual([])
  })

  it('keeps every framework out of the packages', () => {
    expect(withFramework(imports)).toEqual([])
  })

  it('would be reported if it were broken', () => {
    expect(againstDirection([{ from: 'sites/pages/index.astro', to: 'cms/access/roles.ts' }])).toHaveLength(1)
    expect(againstPackageOrder([{ from: 'packages/contract/index.ts', to: 'packages/publisher' }])).toHaveLength(1)
    expect(withFramework([{ from: 'packages/search/index.ts', to: 'astro' }])).toHaveLength(1)
  })

  it('was read from every room', () => {
    for (const room of rooms.filter((name) => existsSync(`${root}${name}`)))
      expect(
        imports.some(({ from }) => roomOf(from) === room),
        room,
      ).toBe(true)
  })
})
