import { loadNative } from '@goalmark/core/native'
import { onNewDay, today } from './clock.js'
import type { Host } from './host.js'
import { nodeFiles } from './node-files.js'

/** Node: the disk, the machine's clock, the native engine where it is installed. */
export function nodeHost(env: Readonly<Record<string, string | undefined>>): Host {
  const disk = nodeFiles()
  return {
    today,
    onNewDay,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    turn: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
    clock: () => performance.now(),
    warmsUp: true,
    native: loadNative,
    engine: env.GOALMARK_ENGINE === 'remark' || env.GOALMARK_ENGINE === 'native' ? env.GOALMARK_ENGINE : 'auto',
    filesOf: (scheme) => (scheme === 'file' ? disk : null),
  }
}
