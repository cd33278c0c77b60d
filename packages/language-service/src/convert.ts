import { type Edit, type Lines, offsetAt, positionAt, rulePage, type Severity, type Span } from '@goalmark/core'
import type {
  CompletionItem,
  CompletionItemKind,
  Diagnostic,
  DiagnosticSeverity,
  DocumentSymbol,
  FoldingRange,
  InsertReplaceEdit,
  Position,
  Range,
  SelectionRange,
  SnippetTextEdit,
  SymbolKind,
  TextEdit,
} from 'vscode-languageserver-types'
import { type Completion, type CompletionKind, inSnippet } from './features/completion/completion.js'
import type { Remark } from './features/diagnostics.js'
import type { Fold } from './features/folding-ranges.js'
import { type Token, tokenModifiers, tokenTypes } from './features/semantic-tokens.js'
import type { SymbolKind as Kind, PlanSymbol } from './features/symbols.js'
import { soundPosition } from './text-change.js'

/** THE edge between spans and the protocol: 0-based lines and UTF-16 characters there, half-open offsets here. */
export const rangeOf = (lines: Lines, { start, end }: Span): Range => ({ start: positionAt(lines, start), end: positionAt(lines, end) })

/** Total: a range past the end is the end's, one given backwards is turned round. */
export function spanOfRange(lines: Lines, range: Range | undefined): Span {
  const start = offsetOf(lines, range?.start)
  const end = offsetOf(lines, range?.end)
  return { start: Math.min(start, end), end: Math.max(start, end) }
}

export const offsetOf = (lines: Lines, position: Position | undefined): number => offsetAt(lines, soundPosition(position))

/** A hint is Information: seen in the text and in the list of problems, never colours the file tree. */
const severities = { error: 1, warning: 2, hint: 3 } as const satisfies Record<Severity, DiagnosticSeverity>

/** `data` carries every finding of the remark, so that nothing the command line says is lost. */
export function toDiagnostic(lines: Lines, { span, severity, message, advice, rule, findings }: Remark): Diagnostic {
  return {
    range: rangeOf(lines, span),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: rulePage(rule) },
    source: 'goalmark',
    message: advice === null ? message : `${message}\n${advice}`,
    data: { findings: findings.map((finding) => ({ rule: finding.rule, goal: finding.goal, message: finding.message })) },
  }
}

export const toTextEdit = (lines: Lines, { span, text }: Edit): TextEdit => ({ range: rangeOf(lines, span), newText: text })

/** The same with the caret set in it. */
export const toSnippetEdit = (lines: Lines, { span, text }: Edit, caret: number): SnippetTextEdit => ({
  range: rangeOf(lines, span),
  snippet: { kind: 'snippet', value: `${inSnippet(text.slice(0, caret))}$0${inSnippet(text.slice(caret))}` },
})

/** Where the caret is after all edits, in the text they give. `before` are the lines of the text they are made in. */
export function placeAfter(text: string, edits: readonly Edit[], caret: { readonly edit: number; readonly offset: number }): number {
  const at = edits[caret.edit]
  if (!at) return text.length
  const shift = edits
    .filter((edit) => edit !== at && edit.span.end <= at.span.start)
    .reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0)
  return at.span.start + shift + caret.offset
}

const completionKinds = {
  field: 10,
  value: 12,
  date: 21,
  person: 6,
  goal: 18,
  rule: 20,
  scaffold: 15,
  key: 10,
  link: 17,
} as const satisfies Record<CompletionKind, CompletionItemKind>

export interface CompletionStyle {
  readonly snippets: boolean
  readonly insertReplace: boolean
}

export function toCompletionItem(lines: Lines, item: Completion, index: number, { snippets }: CompletionStyle): CompletionItem {
  const newText = item.snippet && !snippets ? withoutStops(item.insert) : item.insert
  const textEdit: TextEdit | InsertReplaceEdit = { range: rangeOf(lines, item.span), newText }
  return {
    label: item.label,
    kind: completionKinds[item.kind],
    textEdit,
    sortText: String(index).padStart(4, '0'),
    ...(item.snippet && snippets && { insertTextFormat: 2 as const }),
    ...(item.detail !== '' && { detail: item.detail }),
    ...(item.documentation !== null && { documentation: { kind: 'markdown' as const, value: item.documentation } }),
    ...(item.filter !== null && { filterText: item.filter }),
    ...(item.also.length > 0 && { additionalTextEdits: item.also.map((edit) => toTextEdit(lines, edit)) }),
    ...(item.preselect && { preselect: true }),
  }
}

/** A snippet for editors that know none: its stops are left out. */
const withoutStops = (snippet: string): string => snippet.replace(/\$\d/g, '').replace(/\\([\\$}])/g, '$1')

const symbolKinds = { goal: 5, objective: 11, 'key-result': 14, milestone: 3, step: 7, entry: 24 } as const satisfies Record<
  Kind,
  SymbolKind
>

export const toSymbolKind = (kind: Kind): SymbolKind => symbolKinds[kind]

export const toDocumentSymbol = (lines: Lines, symbol: PlanSymbol): DocumentSymbol => ({
  name: symbol.name,
  detail: symbol.detail,
  kind: symbolKinds[symbol.kind],
  range: rangeOf(lines, symbol.span),
  selectionRange: rangeOf(lines, symbol.nameSpan),
  ...(symbol.closed && { tags: [1 as const] }),
  children: symbol.symbols.map((child) => toDocumentSymbol(lines, child)),
})

export const toFoldingRange = ({ first, last }: Fold): FoldingRange => ({ startLine: first, endLine: last, kind: 'region' })

/** Innermost first, each the parent of the one before. */
export function toSelectionRange(lines: Lines, spans: readonly Span[]): SelectionRange {
  const nested = spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: rangeOf(lines, span), ...(parent && { parent }) }),
    undefined,
  )
  return nested ?? { range: rangeOf(lines, { start: 0, end: 0 }) }
}

/** Five numbers a token, each relative to the token before: line, character, length, type, modifiers as bits. */
export function toSemanticTokens(lines: Lines, tokens: readonly Token[]): number[] {
  const data: number[] = []
  let before: Position = { line: 0, character: 0 }
  for (const { span, type, modifiers } of tokens) {
    const at = positionAt(lines, span.start)
    const bits = modifiers.reduce((sum, modifier) => sum + (1 << tokenModifiers.indexOf(modifier)), 0)
    data.push(
      at.line - before.line,
      at.line === before.line ? at.character - before.character : at.character,
      span.end - span.start,
      tokenTypes.indexOf(type),
      bits,
    )
    before = at
  }
  return data
}
