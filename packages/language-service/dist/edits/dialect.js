import { stepDialects } from '@goalmark/core';
import { allSteps } from '../places.js';
/** What tells each of them; `plain` is what is left. */
const signs = {
    emoji: /[📅📆🗓🛫⏳➕✅❌🔁🆔⛔]\u{fe0f}?\s*\S/u,
    dataview: /[[(]\w+::\s/,
    taskpaper: /@(?:due|done|start|started|est)\(/,
    'todo-txt': /(?:^|\s)(?:due|t|rec|pri):[^\s:]/,
};
const told = (text) => {
    for (const dialect of stepDialects)
        if (dialect !== 'plain' && signs[dialect].test(text))
            return dialect;
    return null;
};
/** What we add to a step is in the dialect its line, else the plan, already speaks. The dialect of the step on this stretch, else the one most steps of the plan speak, else plain. */
export function dialectOf(text, plan, line) {
    const own = told(text.slice(line.start, line.end));
    if (own)
        return own;
    const counts = new Map();
    for (const { step } of allSteps(plan)) {
        const dialect = told(text.slice(step.textSpan.start, Math.min(step.span.end, step.textSpan.end + 200)).split(/[\r\n]/, 1)[0] ?? '');
        if (dialect)
            counts.set(dialect, (counts.get(dialect) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'plain';
}
