export * from './models.ts'
export * from './page.ts'
export * from './parts.ts'
