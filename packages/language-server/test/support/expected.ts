import { configResolver, languages, rules } from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import { analysisOf, remarksOf, toDiagnostic } from '@goalmark/language-service'
import type { Diagnostic } from 'vscode-languageserver'
import type { Host } from '../../src/host.js'

const nothing = { read: () => undefined, list: () => [], exists: () => false }
const { settings } = configResolver(nothing, { rules })('/w/plan.md')

/** What a fresh reading finds in a text on its own: the truth that a server which lived through many edits has to agree with. */
export async function freshDiagnostics(host: Host, path: string, text: string): Promise<Diagnostic[]> {
  const native = await host.native()
  const analysis = analysisOf(text, { path, parse: (each) => native?.(each) ?? parseWithRemark(each), settings, languages })
  return remarksOf(analysis, { today: host.today(), workspace: null }, null).remarks.map((remark) => toDiagnostic(analysis.lines, remark))
}
