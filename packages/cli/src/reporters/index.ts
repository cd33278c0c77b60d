import type { FormatName } from '../commands/options.js'
import type { Reporter } from './reporter.js'

/** Each format's code is loaded only when it is asked for. */
export const reporters: { readonly [Name in FormatName]: () => Promise<Reporter> } = {
  pretty: async () => (await import('./pretty.js')).pretty,
  compact: async () => (await import('./compact.js')).compact,
  grouped: async () => (await import('./grouped.js')).grouped,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./json.js')).jsonl,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  azure: async () => (await import('./azure.js')).azure,
  markdown: async () => (await import('./markdown.js')).markdown,
  agent: async () => (await import('./compact.js')).agent,
}
