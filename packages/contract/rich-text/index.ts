export * from './schema.ts'
export { escapeHtml, type Resolver, toHtml } from './toHtml.ts'
export { toText } from './toText.ts'
