import type { Config } from '@goalmark/core'
import type { Host } from './host.js'
import type { InitializationOptions } from './protocol.js'

/** What the editor's user chose. `config` is what holds where no project file says otherwise. */
export interface EditorSettings {
  readonly engine: Host['engine']
  readonly progressHints: boolean
  readonly codeLens: boolean
  readonly workspaceDiagnostics: boolean
  readonly addDoneDate: boolean
  readonly config: Config
}

const configKeys = [
  'preset',
  'plans',
  'ignore',
  'rules',
  'overrides',
  'lang',
  'date-order',
  'fiscal-year-start',
  'effort',
  'states',
  'health',
] as const

/** Options of the start and settings of the moment, the latter winning. Total: what is not of its type is as if it were not there. */
export function settingsOf(options: InitializationOptions, settings: unknown, host: Host): EditorSettings {
  const now: Readonly<Record<string, unknown>> = { ...options, ...recordOf(settings) }
  const decorated = now.progress === 'decorations'
  return {
    engine: now.engine === 'native' || now.engine === 'remark' ? now.engine : host.engine,
    progressHints: !decorated,
    codeLens: now.codeLens === true && !decorated,
    workspaceDiagnostics: now.workspaceDiagnostics === true,
    addDoneDate: now.addDoneDate === true,
    config: Object.fromEntries(
      configKeys.flatMap((key) => (now[key] === undefined || now[key] === null ? [] : [[key, now[key]]])),
    ) as Config,
  }
}

/** Settings may be nested (`{ goalmark: {…} }`, as `didChangeConfiguration` sends them) or bare (as `workspace/configuration` answers). */
function recordOf(settings: unknown): Readonly<Record<string, unknown>> {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return {}
  const { goalmark } = settings as { readonly goalmark?: unknown }
  return typeof goalmark === 'object' && goalmark !== null ? recordOf(goalmark) : (settings as Readonly<Record<string, unknown>>)
}
