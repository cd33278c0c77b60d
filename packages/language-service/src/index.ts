export { type Analysing, type Analysis, type AnalysisOptions, analysing, analysisOf, findingsIn, type Scene } from './analysis.js'
export {
  type CompletionStyle,
  offsetOf,
  placeAfter,
  rangeOf,
  spanOfRange,
  toCompletionItem,
  toDiagnostic,
  toDocumentSymbol,
  toFoldingRange,
  toSelectionRange,
  toSemanticTokens,
  toSnippetEdit,
  toSymbolKind,
  toTextEdit,
} from './convert.js'
export { type Action, type ActionKind, actionsAt, together } from './features/actions.js'
export { type Lens, lenses } from './features/code-lens.js'
export { type CommandCall, type CommandName, commandNames, commands, type Outcome } from './features/commands/commands.js'
export type { Completion } from './features/completion/completion.js'
export { completionsAt } from './features/completion/completions.js'
export { definitionAt, type PlaceInFile } from './features/definition.js'
export { type Remark, type Remarks, remarksIn, remarksOf } from './features/diagnostics.js'
export { type DocumentLink, documentLinks } from './features/document-links.js'
export { type Fold, folds } from './features/folding-ranges.js'
export { type Hover, hoverAt } from './features/hover.js'
export { type InlayHint, inlayHints } from './features/inlay-hints.js'
export { type LinkingFile, linksAfterMove, type Moved } from './features/moved-files.js'
export { afterNewLine, afterTick } from './features/on-type-formatting.js'
export {
  type GoalView,
  type HealthName,
  type LogView,
  type PlanSettings,
  type PlanView,
  type ProgressView,
  planView,
  type StepView,
} from './features/plan-view.js'
export { type Reference, referencesAt } from './features/references.js'
export { editIn, type Rename, type RenamePlace, renamableAt, renameAt } from './features/rename.js'
export { selectionAt } from './features/selection-ranges.js'
export { type Token, tokenModifiers, tokensOf, tokenTypes } from './features/semantic-tokens.js'
export { type FoundSymbol, type PlanSymbol, symbolsOf, workspaceSymbols } from './features/symbols.js'
export { afterEdits, atRest, nowShown, type Quiet, restAfter, rested, shownNow } from './quiet.js'
export { type ChangedText, changedText, editedSpan, movedSpan, soundPosition, type TextChange } from './text-change.js'
export { type WorkspaceIndex, workspaceIndex } from './workspace-index.js'
