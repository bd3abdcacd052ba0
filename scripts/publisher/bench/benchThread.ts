import { serveThread } from '@trangan/publisher/threads'
import { openMakers } from './makers.ts'

serveThread(openMakers)
