import { serveWorker } from './serve-worker.js'

serveWorker()
