import { type Edit, type Lines, type Span } from '@goalmark/core';
import type { CompletionItem, Diagnostic, DocumentSymbol, FoldingRange, Position, Range, SelectionRange, SnippetTextEdit, SymbolKind, TextEdit } from 'vscode-languageserver-types';
import { type Completion } from './features/completion/completion.js';
import type { Remark } from './features/diagnostics.js';
import type { Fold } from './features/folding-ranges.js';
import { type Token } from './features/semantic-tokens.js';
import type { SymbolKind as Kind, PlanSymbol } from './features/symbols.js';
/** THE edge between spans and the protocol: 0-based lines and UTF-16 characters there, half-open offsets here. */
export declare const rangeOf: (lines: Lines, { start, end }: Span) => Range;
/** Total: a range past the end is the end's, one given backwards is turned round. */
export declare function spanOfRange(lines: Lines, range: Range | undefined): Span;
export declare const offsetOf: (lines: Lines, position: Position | undefined) => number;
/** `data` carries every finding of the remark, so that nothing the command line says is lost. */
export declare function toDiagnostic(lines: Lines, { span, severity, message, advice, rule, findings }: Remark): Diagnostic;
export declare const toTextEdit: (lines: Lines, { span, text }: Edit) => TextEdit;
/** The same with the caret set in it. */
export declare const toSnippetEdit: (lines: Lines, { span, text }: Edit, caret: number) => SnippetTextEdit;
/** Where the caret is after all edits, in the text they give. `before` are the lines of the text they are made in. */
export declare function placeAfter(text: string, edits: readonly Edit[], caret: {
    readonly edit: number;
    readonly offset: number;
}): number;
export interface CompletionStyle {
    readonly snippets: boolean;
    readonly insertReplace: boolean;
}
export declare function toCompletionItem(lines: Lines, item: Completion, index: number, { snippets }: CompletionStyle): CompletionItem;
export declare const toSymbolKind: (kind: Kind) => SymbolKind;
export declare const toDocumentSymbol: (lines: Lines, symbol: PlanSymbol) => DocumentSymbol;
export declare const toFoldingRange: ({ first, last }: Fold) => FoldingRange;
/** Innermost first, each the parent of the one before. */
export declare function toSelectionRange(lines: Lines, spans: readonly Span[]): SelectionRange;
/** Five numbers a token, each relative to the token before: line, character, length, type, modifiers as bits. */
export declare function toSemanticTokens(lines: Lines, tokens: readonly Token[]): number[];
