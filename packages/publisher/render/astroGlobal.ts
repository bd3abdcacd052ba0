import type { RenderInput } from '@trangan/contract/pages'
import type { RouteData } from './bundle.ts'

/** What all components of one page share. */
export type PageState = {
  address: string
  locals: object
  routePattern: string
  response: { status: number; statusText: string; headers: Headers }
}

/** What a component was given to put in its slots. */
export type Slots = Record<string, unknown> | null | undefined

/** The state of a page before anything of it is rendered. */
export const createPageState = ({ shell, page }: RenderInput, route: RouteData): PageState => ({
  address: shell.origin + page.head.path,
  locals: { shell, page },
  routePattern: route.route,
  response: { status: 200, statusText: 'OK', headers: new Headers({ 'Content-Type': 'text/html' }) },
})

/** `Astro` in one component. */
export const createAstro = (options: { page: PageState; props: unknown; slots: ComponentSlots }): object =>
  new AstroGlobal(options)

/** `Astro.slots` in one component. */
export class ComponentSlots {
  readonly #slots: Slots
  readonly #render: (slot: unknown) => Promise<unknown>

  constructor(slots: Slots, render: (slot: unknown) => Promise<unknown>) {
    this.#slots = slots
    this.#render = render
  }

  has(name: string): boolean {
    return Boolean(this.#slots?.[name])
  }

  async render(name: string): Promise<string | undefined> {
    const slot = this.#slots?.[name]
    return slot ? String(await this.#render(slot)) : undefined
  }
}

/**
 * A class, since a page makes a hundred of these: objects made from one class are read fast, while an object with a
 * prototype of its own for each page costs a fifth of the rendering.
 */
class AstroGlobal {
  readonly locals: object
  readonly params = {}
  readonly generator = 'Astro'
  readonly routePattern: string
  readonly isPrerendered = false
  readonly site = undefined
  readonly response: PageState['response']
  readonly props: unknown
  readonly slots: ComponentSlots
  /** Each component writes itself here. */
  self: unknown = null
  readonly #address: string

  constructor({ page, props, slots }: { page: PageState; props: unknown; slots: ComponentSlots }) {
    this.locals = page.locals
    this.routePattern = page.routePattern
    this.response = page.response
    this.props = props
    this.slots = slots
    this.#address = page.address
  }

  get url(): URL {
    return new URL(this.#address)
  }

  get request(): Request {
    return new Request(this.#address)
  }
}
