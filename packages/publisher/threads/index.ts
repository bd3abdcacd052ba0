export { createThreads, type Threads } from './createThreads.ts'
export { serveThread } from './serveThread.ts'
export { createSlots } from './slots.ts'
