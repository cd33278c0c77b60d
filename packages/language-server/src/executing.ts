import { type InheritedKey, newPlanText, type ProgramFacts, templateNames } from '@goalmark/core'
import { type CommandName, commandNames, commands, type Outcome, offsetOf } from '@goalmark/language-service'
import type { Connection, ExecuteCommandParams, Position } from 'vscode-languageserver'
import { caretPosition, placeCaret, tell, toWorkspaceEdit } from './code-action.js'
import { tooLarge, tooLargeMessage } from './reader.js'
import type { Look, Session } from './session.js'

/** What the client may call; ids as `workspace/executeCommand` knows them. */
export const commandIds: readonly string[] = [...commandNames.map((name) => `goalmark.${name}`), placeCaret, tell]

/** Arguments as they come; anything may be missing. */
interface CalledWith {
  readonly uri?: unknown
  readonly line?: unknown
  readonly position?: unknown
  readonly value?: unknown
  readonly mentee?: unknown
  readonly mentor?: unknown
}

/** Runs one command; a text is only ever changed through the client, so that undo is the editor's own. Answers what it did, for clients that say so. */
export async function execute(
  connection: Connection,
  session: Session,
  { command, arguments: args }: ExecuteCommandParams,
): Promise<unknown> {
  const given: CalledWith = typeof args?.[0] === 'object' && args[0] !== null ? args[0] : {}
  const uri = typeof given.uri === 'string' ? given.uri : ''
  if (command === tell) return tellWords(connection, given.value)
  if (command === placeCaret) return showCaret(connection, session, uri, given.position)
  const name = commandNames.find((each) => `goalmark.${each}` === command)
  if (!name) return null
  if (name === 'createPlan') return createPlan(connection, session, given)
  const look = await session.look(uri)
  if (!look && isTooLarge(session.documents.get(uri))) connection.window.showInformationMessage(tooLargeMessage)
  return look ? perform(connection, session, look, outcomeOf(name, given, look, session)) : null
}

const isTooLarge = (document: { readonly text: string } | undefined): boolean => document !== undefined && document.text.length > tooLarge

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

function tellWords(connection: Connection, words: unknown): null {
  if (typeof words === 'string') connection.window.showInformationMessage(words)
  return null
}

async function showCaret(connection: Connection, session: Session, uri: string, position: unknown): Promise<null> {
  if (!session.client().showsDocuments || typeof position !== 'object' || position === null) return null
  const at = position as Position
  await connection.window.showDocument({ uri, takeFocus: true, selection: { start: at, end: at } })
  return null
}

/** A new file where the caller says, shown once it is there; without a place, or where the client makes no files, a page with its text. */
async function createPlan(connection: Connection, session: Session, { uri, value, mentee, mentor }: CalledWith): Promise<unknown> {
  const at = typeof uri === 'string' ? uri : ''
  const text = newPlanText({
    template: templateNames.find((each) => each === value) ?? 'mentoring',
    today: session.today(),
    ...{ mentee: wordsOf(mentee), mentor: wordsOf(mentor) },
    inherits: inheritedFrom(await session.programOf(at)),
  })
  if (at === '' || !session.client().createsFiles) return { kind: 'page', title: 'New plan', markdown: text }
  const start = { line: 0, character: 0 }
  const { applied } = await connection.workspace.applyEdit({
    documentChanges: [
      { kind: 'create', uri: at, options: { ignoreIfExists: true } },
      { textDocument: { uri: at, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  })
  if (applied && session.client().showsDocuments) await connection.window.showDocument({ uri: at, takeFocus: true })
  return { kind: 'edits', applied }
}

const wordsOf = (given: unknown): string => (typeof given === 'string' ? given : '')

/** What the programme says already, the plan leaves to it. */
function inheritedFrom(program: ProgramFacts | null): readonly InheritedKey[] {
  if (!program) return []
  const said = { start: program.start, end: program.end, 'check-ins': program.cadence } as const
  return (['start', 'end', 'check-ins'] as const).filter((key) => said[key] !== null)
}
