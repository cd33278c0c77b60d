import { fieldNames } from '@goalmark/core';
import { fieldHelp } from '../../words/field-help.js';
import { completion } from './completion.js';
/** A line that may become a field: blanks, maybe a bullet, maybe `**`, and the first letters of a label. */
const begun = /^(?<dress>[ \t>]*(?:[-*+][ \t]+)?)(?<marks>\*\*)?(?<typed>[\p{L} -]{0,30})$/u;
/** Offered only where the goal is of that making. */
const onlyFor = {
    'try-next': ({ framework }) => framework === 'real',
    become: ({ framework }) => framework === 'real',
    learn: ({ framework }) => framework === 'real',
    'key-results': ({ role }) => role === 'objective',
    score: ({ role }) => role === 'objective' || role === 'key-result',
    weight: ({ role }) => role !== 'goal',
};
/** Offered by hand, never needed: they would only make the list long. */
const rare = new Set(['goal', 'other', 'changed', 'created', 'scheduled', 'progress-from']);
const order = [...Object.keys(fieldHelp)];
/** Fields that the goal does not have yet, written as its other fields are. */
export function fieldCompletions({ text, plan, languages }, goal, spot) {
    const line = begun.exec(spot.before)?.groups;
    if (!line)
        return [];
    const { dress = '', marks = '', typed = '' } = line;
    if (dress.trim() === '' && typed === '' && marks === '')
        return [];
    const used = new Set(goal.fields.map(({ name }) => name));
    const bold = marks !== '' || goal.fields.length === 0 || goal.fields.some(({ labelSpan }) => text[labelSpan.start - 1] === '*');
    const span = {
        start: spot.offset - typed.length - marks.length,
        end: spot.offset + (marks !== '' && spot.after.startsWith('**') ? 2 : 0),
    };
    const bullet = dress.trim() === '' ? '- ' : '';
    return order
        .filter((name) => fieldNames.includes(name) && !used.has(name) && !rare.has(name) && (onlyFor[name]?.(goal) ?? true))
        .map((name) => {
        const label = labelIn(plan.lang, name, languages.labels);
        return completion({
            ...{ label, kind: 'field', span },
            insert: `${bullet}${bold ? `**${label}:**` : `${label}:`} `,
            detail: name === label.toLowerCase() ? '' : name.replace('-', ' '),
            documentation: fieldHelp[name].means,
            filter: `${marks}${label}`,
        });
    });
}
/** English labels as templates write them; other languages by the first of their pack. */
function labelIn(lang, name, packs) {
    const english = fieldHelp[name].label;
    if (lang === 'en' || lang.startsWith('en-'))
        return english;
    const [first] = packs.find(({ code }) => code === lang || lang.startsWith(`${code}-`))?.fields[name] ?? [];
    return first ? first[0].toUpperCase() + first.slice(1) : english;
}
