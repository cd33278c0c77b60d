import { rules } from '@goalmark/core';
import { completion, lastOf } from './completion.js';
const directives = [
    ['goalmark-disable-next-line', 'Silences the next line; above a goal, all of that goal.'],
    ['goalmark-disable-line', 'Silences this line.'],
    ['goalmark-disable', 'Silences from here to goalmark-enable.'],
    ['goalmark-enable', 'Ends goalmark-disable.'],
    ['goalmark-disable-file', 'Silences all of this file.'],
];
/** Inside a comment of ours: what it can do, then which rules it can name. */
export function suppressionCompletions(spot) {
    const named = /(?:<!--|#)\s*goalmark-(?:disable(?:-\w+)*|enable)\s+(?:[\w/-]+[\s,]+)*([\w/-]*)$/.exec(spot.before);
    if (named)
        return ruleCompletions(spot, named[1]);
    const begun = /(?:<!--|^#)\s*([\w-]*)$/.exec(spot.before);
    if (!begun || !'goalmark-'.startsWith(begun[1].slice(0, 9)))
        return [];
    return directives.map(([name, means]) => completion({ label: name, kind: 'rule', insert: `${name} `, span: lastOf(spot, begun[1].length), detail: means }));
}
const ruleCompletions = (spot, typed) => rules.map(({ id, summary, why }) => completion({ label: id, kind: 'rule', insert: id, span: lastOf(spot, typed.length), detail: summary, documentation: why }));
