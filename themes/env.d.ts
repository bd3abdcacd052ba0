/// <reference types="astro/client" />

/** For tools that don't read Astro's own files, such as tsc; `astro check` knows the props of each component. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory
  export default component
}
