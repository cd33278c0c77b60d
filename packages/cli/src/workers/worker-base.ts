/** Put in by the build: where `dist/` is, seen from a chunk. From source there is no built worker, and none is hired. */
declare const GOALMARK_BUNDLED: boolean | undefined

export const isBundled = typeof GOALMARK_BUNDLED !== 'undefined'

/** The folder of `worker.js`. Chunks lie one folder deeper. */
export const workerBase: string = new URL('../', import.meta.url).href
