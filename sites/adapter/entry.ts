/**
 * The door of the compiled portals. The publisher renders pages with `createApp`, or, where it has found the same bytes
 * to come out, with `createDirect`; the portal server answers what is rendered on demand (search without JavaScript)
 * with `handler`, the middleware of @astrojs/node.
 */
export { handler } from '@astrojs/node/server.js'
export { createApp } from 'astro/app/entrypoint'
export { createDirect } from './direct/createDirect.ts'
