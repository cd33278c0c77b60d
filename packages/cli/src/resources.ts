import { readFileSync } from 'node:fs'
import { isBundled } from './workers/worker-base.js'

/** Files that come along with the bundle, or stand in the repository when run from source. */
const places = {
  'rule-page': isBundled ? './rules/' : '../../core/src/rules/',
  schema: isBundled ? './schema/' : '../../core/schema/',
} as const

/** `undefined` where there is no such file. */
export function resource(kind: keyof typeof places, name: string): string | undefined {
  try {
    return readFileSync(new URL(places[kind] + name, import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}
