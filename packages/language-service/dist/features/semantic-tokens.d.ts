import type { Span } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
/** The order is the protocol's legend. Standard names, so that every theme colours them. */
export declare const tokenTypes: readonly ['property', 'number', 'keyword', 'enumMember', 'variable'];
export declare const tokenModifiers: readonly ['deprecated', 'defaultLibrary'];
export interface Token {
    readonly span: Span;
    readonly type: (typeof tokenTypes)[number];
    readonly modifiers: readonly (typeof tokenModifiers)[number][];
}
/** Field labels, dates, states and people; in order of place, none over another, none longer than its line. */
export declare function tokensOf({ text, plan }: Analysis): readonly Token[];
