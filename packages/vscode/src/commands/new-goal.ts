import * as vscode from 'vscode'
import type { Plans } from '../plans.js'

/** A goal to fill in, after the last one of the plan; where the file is no plan yet, at the caret. */
export async function newGoal(plans: Plans): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor) return
  const plan = await plans.of(editor.document)
  const last = plan?.goals.filter((goal) => goal.state !== 'parked').at(-1)
  const line = last ? lastLineOf(editor.document, last.range.end) : editor.selection.active.line
  const at = editor.document.lineAt(line).range.end
  const level = last ? headingLevel(editor.document.lineAt(last.titleRange.start.line).text) : '###'
  await editor.insertSnippet(new vscode.SnippetString(goalSnippet(level, at.character > 0)), at)
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

function lastLineOf(document: vscode.TextDocument, end: { readonly line: number; readonly character: number }): number {
  let line = end.character === 0 ? end.line - 1 : end.line
  while (line > 0 && document.lineAt(line).isEmptyOrWhitespace) line--
  return Math.max(0, line)
}

/** `### Pass the exam` → `###`; a goal that is a list item or a row is followed by a heading of the usual level. */
const headingLevel = (line: string): string => /^(#{1,6})\s/.exec(line)?.[1] ?? '###'

/** The labels are the plan's, which every reader of it knows, not the editor's language. */
const goalSnippet = (level: string, apart: boolean): string =>
  [
    ...(apart ? ['', ''] : []),
    `${level} \${1:${vscode.l10n.t('What will be different')}}`,
    '',
    `- **Done when:** $2`,
    `- **By:** $3`,
    `- **Why:** $4`,
    '',
    'Steps:',
    '',
    '- [ ] $0',
  ].join('\n')
