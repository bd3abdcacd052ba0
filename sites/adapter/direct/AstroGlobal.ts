import type { RenderInput } from '@trangan/contract/pages'
import type { DirectPage, Slots } from './DirectPage.ts'
import { htmlOf } from './htmlOf.ts'

/** What all components of one page share. */
export type PageState = {
  address: string
  locals: object
  routePattern: string
  /** What a page may set, and nothing reads here: only whole pages of status 200 are published. */
  response: { status: number; statusText: string; headers: Headers }
}

const headers = new Headers({ 'Content-Type': 'text/html' })

/** The state of a page before anything of it is rendered. */
export const createPageState = ({ shell, page }: RenderInput, routePattern: string): PageState => ({
  address: shell.origin + page.head.path,
  locals: { shell, page },
  routePattern,
  response: { status: 200, statusText: 'OK', headers },
})

/** `Astro.slots` in one component. */
export class ComponentSlots {
  readonly #page: DirectPage
  readonly #slots: Slots | null | undefined

  constructor(page: DirectPage, slots: Slots | null | undefined) {
    this.#page = page
    this.#slots = slots
  }

  has(name: string): boolean {
    return Boolean(this.#slots?.[name])
  }

  async render(name: string): Promise<string | undefined> {
    if (!this.has(name)) return undefined
    return this.#page.recurring.whole(await htmlOf(this.#page.slot(this.#slots?.[name])))
  }
}

/**
 * `Astro` in one component. A class, since a page makes a hundred of these: objects made from one class are read fast,
 * while an object with a prototype of its own for each page costs a fifth of the rendering.
 */
export class AstroGlobal {
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

  constructor(page: PageState, props: unknown, slots: ComponentSlots) {
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
