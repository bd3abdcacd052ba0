import type { RenderInput } from '@trangan/contract/pages'
import { Fragment, spreadAttributes, voidElementNames } from 'astro/runtime/server/index.js'
import { AstroGlobal, createPageState, type PageState } from './AstroGlobal.ts'
import { type Html, htmlOf, madeBefore, markHtml } from './htmlOf.ts'
import type { PreparedRoute } from './prepareRoute.ts'
import { RecurringPieces } from './RecurringPieces.ts'

/** What was put into a component, by name: functions that give content for a page. */
export type Slots = Readonly<Record<string, unknown>>
type Component = (page: DirectPage, props: object, slots: Slots) => unknown
type Part = Html | Promise<Html> | undefined

/** One page while it is rendered the direct way: what Astro calls the `result`. */
export class DirectPage {
  readonly state: PageState
  readonly #route: PreparedRoute
  readonly #scripts = new Set<string>()
  readonly recurring = new RecurringPieces()

  constructor(input: RenderInput, route: PreparedRoute) {
    this.state = createPageState(input, route.name)
    this.#route = route
  }

  /** Compiled components ask for it by this name. */
  createAstro(props: unknown, slots: Slots | null | undefined): AstroGlobal {
    return new AstroGlobal(this, props, slots)
  }

  component(component: unknown, props: object, slots: Slots = {}): Part {
    if (isComponent(component)) return markHtml(htmlOf(component(this, props, slots)))
    if (component === Fragment) return this.slot(slots.default)
    if (typeof component === 'string') return this.#element(component, props, slots)
    throw new TypeError(`${String(component)} is no component of Astro: only the documented way renders it.`)
  }

  slot(slotted: unknown, fallback?: unknown): Part {
    const chosen = slotted || fallback
    if (!chosen) return undefined
    const content = typeof chosen === 'function' ? chosen(this) : chosen
    const made = madeBefore(content)
    return markHtml(made === undefined ? htmlOf(content) : this.recurring.standIn(made))
  }

  head(): Html {
    return this.#route.head
  }

  /** A script stands on a page once, where it is asked for first. */
  script(id: string): Html | undefined {
    if (this.#scripts.has(id)) return undefined
    this.#scripts.add(id)
    return this.#route.script(id)
  }

  /** An element whose name is a variable: `<Heading>`. */
  #element(name: string, props: object, slots: Slots): Part {
    if (voidElementNames.test(name)) throw new TypeError(`<${name}> has no content: write it as an element.`)
    const content = htmlOf(Object.values(slots).map((slotted) => this.slot(slotted)))
    const wrap = (inner: string) => `<${name}${spreadAttributes({ ...props }, name)}>${inner}</${name}>`
    return markHtml(typeof content === 'string' ? wrap(content) : content.then(wrap))
  }
}

const isComponent = (component: unknown): component is Component =>
  typeof component === 'function' && 'isAstroComponentFactory' in component
