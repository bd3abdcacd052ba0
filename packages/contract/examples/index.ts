export * from './legalDocuments.ts'
export * from './sections.ts'
export * from './snapshot.ts'
