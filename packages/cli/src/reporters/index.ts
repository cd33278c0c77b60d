import type { FormatName } from '../commands/formats.js'
import { pretty } from './pretty.js'
import type { Reporter } from './reporter.js'

const others =
  (name: keyof typeof import('./others.js')): (() => Promise<Reporter>) =>
  async () =>
    (await import('./others.js'))[name]

/** What people read is at hand; the code of the other formats is loaded when one is asked for. */
export const reporters: { readonly [Name in FormatName]: () => Promise<Reporter> } = {
  pretty: async () => pretty,
  compact: others('compact'),
  grouped: others('grouped'),
  json: others('json'),
  jsonl: others('jsonl'),
  sarif: others('sarif'),
  github: others('github'),
  gitlab: others('gitlab'),
  junit: others('junit'),
  checkstyle: others('checkstyle'),
  rdjson: others('rdjson'),
  azure: others('azure'),
  markdown: others('markdown'),
  agent: others('agent'),
}
