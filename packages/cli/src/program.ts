/** What the start files in `bin/` call: the one for the first thread, the other for those that help. */
export { main } from './bin.js'
export { compileAsUsual } from './reading/compile-less.js'
export { hasRead } from './reading/load-reader.js'
export { work } from './worker.js'
