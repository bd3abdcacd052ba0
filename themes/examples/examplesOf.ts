/** A component as its folder shows it: `slot` is HTML that stands within it. */
export type ComponentExample = { name: string; component: unknown; props: object; slot?: string | undefined }

/** Astro's own checker knows what a component takes; for others it takes anything. */
type PropsOf<Component> = Component extends (props: infer Props, ...rest: never[]) => unknown ? Props : never

/**
 * The examples of a component, by what each shows. Every folder of a component has them as the default export of its
 * `examples.ts`: they feed the developer's loop, the test that renders them, axe and the gallery.
 */
export const examplesOf = <Component>(
  component: Component,
  props: Record<string, PropsOf<Component>>,
  slot?: string,
): ComponentExample[] =>
  Object.entries(props).map(([name, given]) => ({ name, component, props: { ...Object(given) }, slot }))
