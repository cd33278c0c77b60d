import { onNewDay, today } from './clock.js'
import type { Host } from './host.js'

/** A web worker: no files of its own (the client's are asked for), the reference engine. */
export const browserHost = (): Host => ({
  today,
  onNewDay,
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
  turn: () => new Promise((resolve) => setTimeout(resolve, 0)),
  clock: () => performance.now(),
  warmsUp: false,
  native: async () => undefined,
  engine: 'remark',
  filesOf: () => null,
})
