import { findData, keywordsOf, labelsOf, sourceSpan } from '@goalmark/core';
import { allSteps } from '../places.js';
import { written } from './dialect.js';
const convertible = new Set([
    'due',
    'done',
    'start',
    'scheduled',
    'created',
    'cancelled',
    'owner',
    'effort',
    'id',
    'depends-on',
    'recurs',
]);
/** Writes the data of every step in one dialect. Priorities, counts and history keep their signs, which all dialects share or none has. */
export function convertedDialect({ text, plan, languages }, dialect) {
    const keywords = keywordsOf(labelsOf(languages.labels));
    return [...allSteps(plan)].flatMap(({ step }) => {
        const { prose } = step.phrase;
        const pieces = findData(prose.text, prose.marks, keywords)
            .filter(({ kind }) => convertible.has(kind))
            .map((datum) => ({
            kind: datum.kind,
            value: prose.text.slice(datum.valueFrom, datum.valueTo).trim(),
            span: sourceSpan(prose, datum.from, datum.to),
        }));
        return [...byBracket(text, pieces).flatMap((group) => rewritten(text, group, dialect)), ...naturalDue(text, step, pieces, dialect)];
    });
}
/** Pieces that share parentheses, `(owner: Marie, due: 2026-02-28)`, are one group whose span takes the parentheses in. */
function byBracket(text, pieces) {
    const groups = new Map();
    for (const piece of pieces) {
        const span = bracketAround(text, piece.span);
        const key = `${span.start} ${span.end}`;
        groups.set(key, { span, pieces: [...(groups.get(key)?.pieces ?? []), piece] });
    }
    return [...groups.values()];
}
function bracketAround(text, { start, end }) {
    if (text[start] === '(' || text[start] === '[')
        return { start, end };
    const before = /\([^()\r\n]*$/.exec(text.slice(Math.max(0, start - 200), start));
    const after = /^[^()\r\n]*\)/.exec(text.slice(end, end + 200));
    return before && after ? { start: start - before[0].length, end: end + after[0].length } : { start, end };
}
/** Left alone where the parentheses hold words besides: they would be lost. */
function rewritten(text, { span, pieces }, dialect) {
    const now = text.slice(span.start, span.end);
    const rest = pieces.reduce((left, piece) => left.replace(text.slice(piece.span.start, piece.span.end), ''), now);
    if (/[\p{L}\p{N}]/u.test(rest))
        return [];
    const after = pieces.map(({ kind, value }) => written(dialect, kind, value)).join(' ');
    return after === now ? [] : [{ span, text: after }];
}
/** `, by 2026-06-30` in plain words becomes a datum of the other dialects. */
function naturalDue(text, { due }, pieces, dialect) {
    if (!due?.day || dialect === 'plain' || pieces.some(({ kind }) => kind === 'due'))
        return [];
    const lead = /,?[ \t]*\b(?:by|until|due)[ \t]+$/i.exec(text.slice(Math.max(0, due.span.start - 20), due.span.start));
    return lead ? [{ span: { start: due.span.start - lead[0].length, end: due.span.end }, text: ` ${written(dialect, 'due', due.day)}` }] : [];
}
