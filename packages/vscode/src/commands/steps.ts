import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { goalsBelow, stepsBelow } from '../decorations/marks.js'
import type { Plans } from '../plans.js'
import { serverCommand } from './server-commands.js'

/** Ticks or unticks the step on a line; the server edits the box as its writer would, in the dialect of the file. A plan that no tab shows is saved at once. */
export async function toggleStep(client: BaseLanguageClient, uri: string, line: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))
  const wasDirty = document.isDirty
  await serverCommand(client, 'toggle', uri, line)
  if (!wasDirty && !isShown(document.uri)) await document.save()
}

const isShown = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) && input.uri.toString() === uri.toString(),
    )

/** The same for every line with a caret. */
export async function toggleHere(client: BaseLanguageClient, command: 'toggle' | 'cancel'): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor) return
  const lines = new Set(
    editor.selections.flatMap(({ start, end }) => Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)),
  )
  for (const line of lines) await serverCommand(client, command, editor.document.uri.toString(), line)
}

/** Moves the caret to the next step that is open, and from the last on to the first. */
export async function nextOpenStep(plans: Plans): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const plan = editor && (await plans.of(editor.document))
  if (!editor || !plan) return
  const open = goalsBelow(plan.goals)
    .flatMap((goal) => stepsBelow(goal.steps))
    .filter((step) => step.markRange && (step.state === 'open' || step.state === 'in-progress' || step.state === 'on-hold'))
    .map((step) => step.textRange.start)
    .sort((a, b) => a.line - b.line)
  const here = editor.selection.active.line
  const next = open.find(({ line }) => line > here) ?? open[0]
  if (!next) return void vscode.window.setStatusBarMessage(vscode.l10n.t('No open step in this plan'), 3000)
  const at = new vscode.Position(next.line, next.character)
  editor.selection = new vscode.Selection(at, at)
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
