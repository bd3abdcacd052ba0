// What compiled components call, in the place of `astro/compiler-runtime`: Astro's own functions, and for a page that is
// rendered the direct way (`DirectPage`) functions that give its HTML at once.

import * as astro from 'astro/runtime/server/index.js'
import { DirectPage } from './DirectPage.ts'

export {
  createAstro,
  createComponent,
  createTransitionScope,
  defineScriptVars,
  defineStyleVars,
  Fragment,
  mergeSlots,
  render,
  renderTransition,
  spreadAttributes,
  unescapeHTML,
} from 'astro/runtime/server/index.js'
export { addAttribute } from './addAttribute.ts'

type Of<Call extends (...args: never[]) => unknown> = (...args: Parameters<Call>) => unknown

export const renderComponent: Of<typeof astro.renderComponent> = (result, name, component, props, slots) =>
  result instanceof DirectPage
    ? result.component(component, props, slots)
    : astro.renderComponent(result, name, component, props, slots)

export const renderSlot: Of<typeof astro.renderSlot> = (result, slotted, fallback) =>
  result instanceof DirectPage ? result.slot(slotted, fallback) : astro.renderSlot(result, slotted, fallback)

export const renderScript: Of<typeof astro.renderScript> = (result, id) =>
  result instanceof DirectPage ? result.script(id) : astro.renderScript(result, id)

export const renderHead = (result: unknown): unknown =>
  result instanceof DirectPage ? result.head() : astro.renderHead()

/** Where a page has no `<head>` Astro puts one before the first element: pages of portals have theirs. */
export const maybeRenderHead = (result: unknown): unknown =>
  result instanceof DirectPage ? undefined : astro.maybeRenderHead()

/** Astro keeps heads and scripts out of a `<template>`: the pages of portals put none into theirs. */
export const templateEnter: Of<typeof astro.templateEnter> = (result) =>
  result instanceof DirectPage ? undefined : astro.templateEnter(result)

export const templateExit: Of<typeof astro.templateExit> = (result) =>
  result instanceof DirectPage ? undefined : astro.templateExit(result)
