import { type CommandName, commandNames, commands, newPlanText, type Outcome, offsetOf, planKinds } from '@goalmark/language-service'
import type { Connection, ExecuteCommandParams, Position } from 'vscode-languageserver'
import { caretPosition, placeCaret, toWorkspaceEdit } from './code-action.js'
import type { Look, Session } from './session.js'

/** What the client may call; ids as `workspace/executeCommand` knows them. */
export const commandIds: readonly string[] = [...commandNames.map((name) => `goalmark.${name}`), placeCaret]

/** Arguments as they come; anything may be missing. */
interface CalledWith {
  readonly uri?: unknown
  readonly line?: unknown
  readonly position?: unknown
  readonly value?: unknown
}

/** Runs one command; a text is only ever changed through the client, so that undo is the editor's own. Answers what it did, for clients that say so. */
export async function execute(
  connection: Connection,
  session: Session,
  { command, arguments: args }: ExecuteCommandParams,
): Promise<unknown> {
  const given: CalledWith = typeof args?.[0] === 'object' && args[0] !== null ? args[0] : {}
  const uri = typeof given.uri === 'string' ? given.uri : ''
  if (command === placeCaret) return showCaret(connection, session, uri, given.position)
  const name = commandNames.find((each) => `goalmark.${each}` === command)
  if (!name) return null
  if (name === 'createPlan') return createPlan(connection, session, given)
  const look = await session.look(uri)
  return look ? perform(connection, session, look, outcomeOf(name, given, look, session)) : null
}

function outcomeOf(
  name: Exclude<CommandName, 'createPlan'>,
  { line, position, value }: CalledWith,
  { analysis, scene }: Look,
  session: Session,
): Outcome {
  const at = typeof line === 'number' ? { line, character: Number.MAX_SAFE_INTEGER } : (position as Position | undefined)
  return commands[name](
    analysis,
    { at: offsetOf(analysis.lines, at), value: typeof value === 'string' ? value : null, addDoneDate: session.settings().addDoneDate },
    scene,
  )
}

async function perform(connection: Connection, session: Session, { document, analysis }: Look, outcome: Outcome): Promise<unknown> {
  if (outcome.kind === 'nothing') {
    connection.window.showInformationMessage(outcome.message)
    return outcome
  }
  if (outcome.kind === 'page') return outcome
  const edit = toWorkspaceEdit(outcome, { document, lines: analysis.lines }, session.client())
  const position = session.client().snippetEdits ? null : caretPosition(document, outcome)
  const { applied } = await connection.workspace.applyEdit(edit)
  if (applied && position) await showCaret(connection, session, document.uri, position)
  return { kind: 'edits', applied }
}

async function showCaret(connection: Connection, session: Session, uri: string, position: unknown): Promise<null> {
  if (!session.client().showsDocuments || typeof position !== 'object' || position === null) return null
  const at = position as Position
  await connection.window.showDocument({ uri, takeFocus: true, selection: { start: at, end: at } })
  return null
}

/** A new file beside the plan that is open, or where the caller says; shown once it is there. */
async function createPlan(connection: Connection, session: Session, { uri, value }: CalledWith): Promise<unknown> {
  const kind = planKinds.find((each) => each === value) ?? 'mentoring'
  if (typeof uri !== 'string' || uri === '') return { kind: 'page', title: 'New plan', markdown: newPlanText(kind, session.today()) }
  if (!session.client().createsFiles) return { kind: 'page', title: 'New plan', markdown: newPlanText(kind, session.today()) }
  const start = { line: 0, character: 0 }
  const { applied } = await connection.workspace.applyEdit({
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: newPlanText(kind, session.today()) }] },
    ],
  })
  if (applied && session.client().showsDocuments) await connection.window.showDocument({ uri, takeFocus: true })
  return { kind: 'edits', applied }
}
