import { standings } from '@goalmark/report'
import * as vscode from 'vscode'
import { rangeOf } from '../places.js'
import type { Plans } from '../plans.js'
import type { Stretch } from '../protocol.js'
import { reportWords } from '../report-words.js'
import { type GoalMark, type Marks, marksOf } from './marks.js'
import { decorationTypes, standingColor } from './types.js'

/** How many lines beyond the visible ones get their text, so that a slow scroll never meets a bare line. */
const beyond = 60
const nothing: Marks = { goals: [], finished: [], late: [] }

/**
 * Keeps the visible editors drawn. What is there stays until the new is there: a change of the text clears nothing (the editor moves the marks along),
 * and of what the new model says only the kinds that differ are set again.
 */
export function decorateEditors(context: vscode.ExtensionContext, plans: Plans): vscode.Disposable {
  const types = decorationTypes(context.extensionUri)
  /** What was last set in an editor, by kind, as text: equal text is not set again. */
  const drawn = new WeakMap<vscode.TextEditor, Map<vscode.TextEditorDecorationType, string>>()

  /** Editors whose text was replaced or deleted since: what they drew may have collapsed or moved in a way of its own, so all is set anew. */
  const shaken = new WeakSet<vscode.TextEditor>()

  const set = (editor: vscode.TextEditor, type: vscode.TextEditorDecorationType, options: readonly vscode.DecorationOptions[]): void => {
    const before = drawn.get(editor) ?? new Map<vscode.TextEditorDecorationType, string>()
    drawn.set(editor, before)
    const now = JSON.stringify(options)
    if ((before.get(type) ?? '[]') === now && !shaken.has(editor)) return
    before.set(type, now)
    editor.setDecorations(type, [...options])
  }

  const draw = (editor: vscode.TextEditor, marks: Marks): void => {
    const settings = vscode.workspace.getConfiguration('goalmark.decorations', editor.document)
    const on = (key: string): boolean => settings.get(key, true)
    const lines = editor.document.lineCount
    const goals = marks.goals.filter((goal) => goal.line < lines)
    const seen = goals.filter((goal) => goal.text !== '' && isNear(editor, goal.line))
    set(
      editor,
      types.text,
      seen.map((goal) => textAfter(editor.document, goal)),
    )
    set(editor, types.finished, on('dimFinished') ? marks.finished.map((range) => ({ range: toLineEnd(editor.document, range) })) : [])
    set(editor, types.late, on('overdue') ? marks.late.map((range) => ({ range: rangeOf(range) })) : [])
    for (const standing of standings) {
      const whole = goals
        .filter((goal) => goal.standing === standing)
        .map((goal) => ({ range: new vscode.Range(goal.line, 0, goal.line, 0) }))
      set(editor, types.gutter[standing], on('gutter') ? whole : [])
      set(editor, types.ruler[standing], on('overviewRuler') ? whole : [])
    }
    shaken.delete(editor)
  }

  const refresh = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor
    if (document.languageId !== 'markdown') return
    const settings = vscode.workspace.getConfiguration('goalmark.decorations', document)
    if (!settings.get('enabled', true) || document.getText().length > settings.get('maxFileSize', 500_000)) return draw(editor, nothing)
    const known = plans.known(document)
    if (known !== undefined && (known === null || known.version === document.version)) {
      return draw(editor, known ? marksOf(known, reportWords(), formatOf(settings)) : nothing)
    }
    // The answer comes as a change of the plans; until then what is drawn stays.
    if (known === undefined) await plans.of(document)
  }

  const refreshAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) void refresh(editor)
  }
  const ofUris = (uris: readonly string[] | null): void => {
    const wanted = uris && new Set(uris)
    for (const editor of vscode.window.visibleTextEditors) if (!wanted || wanted.has(editor.document.uri.toString())) void refresh(editor)
  }

  const shake = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    if (!contentChanges.some(({ rangeLength }) => rangeLength > 1)) return
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) shaken.add(editor)
  }

  refreshAll()
  return vscode.Disposable.from(
    types,
    plans.onDidChange(ofUris),
    vscode.workspace.onDidChangeTextDocument(shake),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => void refresh(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('goalmark.decorations') && refreshAll()),
  )
}

/** Where the gutter does not tell how a goal stands, the line begins with the sign. */
function formatOf(settings: vscode.WorkspaceConfiguration): string {
  const format = settings.get('format', '')
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a token of the template that people write
  const sign = '${sign}'
  return settings.get('gutter', true) || format.includes(sign) ? format : `${sign} ${format}`
}

/** A step's words with the dates and marks that stand after them. */
const toLineEnd = (document: vscode.TextDocument, { start, end }: Stretch): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, document.lineAt(Math.min(end.line, document.lineCount - 1)).range.end.character)

const isNear = (editor: vscode.TextEditor, line: number): boolean =>
  editor.visibleRanges.length === 0 ||
  editor.visibleRanges.some(({ start, end }) => line >= start.line - beyond && line <= end.line + beyond)

/** The text stands after the line's last character, a little apart, and never breaks the line's own selection. */
function textAfter(document: vscode.TextDocument, goal: GoalMark): vscode.DecorationOptions {
  const { end } = document.lineAt(goal.line).range
  return {
    range: new vscode.Range(end, end),
    renderOptions: {
      after: {
        contentText: goal.text,
        color: new vscode.ThemeColor(standingColor[goal.standing]),
        margin: '0 0 0 2ch',
        fontStyle: 'normal',
        fontWeight: 'normal',
      },
    },
  }
}
