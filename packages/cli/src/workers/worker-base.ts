/** Put in by the build. From source there is no built worker, and none is hired. */
declare const GOALMARK_BUNDLED: boolean | undefined

export const isBundled = typeof GOALMARK_BUNDLED !== 'undefined'

/** What a worker runs, seen from `dist/`. */
export const workerFile: URL = new URL('../bin/worker.js', import.meta.url)
