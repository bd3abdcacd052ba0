import type { RenderInput } from '@trangan/contract/pages'
import type { DirectPage, Slots } from './DirectPage.ts'
import { htmlOf, type Rendered } from './htmlOf.ts'

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

  /** Astro answers with a promise always; here HTML that nobody has to wait for is there at once. */
  render(name: string): Rendered | undefined {
    if (!this.has(name)) return undefined
    const { recurring } = this.#page
    const html = htmlOf(this.#page.slot(this.#slots?.[name]))
    return typeof html === 'string' ? recurring.whole(html) : html.then((text) => recurring.whole(text))
  }
}

/**
 * `Astro` in one component. A class, since a page makes a hundred of these: objects made from one class are read fast,
 * while an object with a prototype of its own for each page costs a fifth of the rendering. Few components ask for more
 * than their props, so what else there is is made when it is asked for.
 */
export class AstroGlobal {
  readonly props: unknown
  /** Each component writes itself here. */
  self: unknown = null
  readonly #page: DirectPage
  readonly #slots: Slots | null | undefined

  constructor(page: DirectPage, props: unknown, slots: Slots | null | undefined) {
    this.props = props
    this.#page = page
    this.#slots = slots
  }

  get slots(): ComponentSlots {
    return new ComponentSlots(this.#page, this.#slots)
  }

  get locals(): object {
    return this.#page.state.locals
  }

  get params(): object {
    return {}
  }

  get generator(): string {
    return 'Astro'
  }

  get routePattern(): string {
    return this.#page.state.routePattern
  }

  get isPrerendered(): boolean {
    return false
  }

  get site(): undefined {
    return undefined
  }

  get response(): PageState['response'] {
    return this.#page.state.response
  }

  get url(): URL {
    return new URL(this.#page.state.address)
  }

  get request(): Request {
    return new Request(this.#page.state.address)
  }
}
