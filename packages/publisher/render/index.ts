export { loadRenderer } from './loadRenderer.ts'
