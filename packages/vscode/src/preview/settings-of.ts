import * as vscode from 'vscode'
import type { Plans } from '../plans.js'
import type { PlanSettings } from '../protocol.js'

/**
 * How the config of its folder has a document read, so that a preview shows the numbers that everything else shows. `null`: not as a plan.
 * `undefined` while the server has not said yet: once it has, the preview is drawn again.
 */
export type SettingsOf = (uri: vscode.Uri) => PlanSettings | null | undefined

export function settingsOf(plans: Plans): SettingsOf {
  const drawAgain = (): Thenable<unknown> => vscode.commands.executeCommand('markdown.preview.refresh')
  return (uri) => {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())
    if (!document) return undefined
    const known = plans.known(document)
    if (known === undefined) void plans.of(document).then(drawAgain)
    return known === null ? null : (known?.settings ?? undefined)
  }
}
