export const planKinds = ['mentoring', 'okr', 'development', 'personal'];
/** A plan to fill in, as a draft: nothing in it is louder than a hint until `state: active`. */
export function newPlanText(kind, today) {
    return [
        ...frontMatter[kind],
        `start: ${today}`,
        'end: ',
        ...(kind === 'mentoring' ? ['check-ins: monthly', 'sessions: 6'] : []),
        '---',
        '',
        ...body[kind],
        '',
    ].join('\n');
}
const frontMatter = {
    mentoring: ['---', 'plan: mentoring', 'state: draft', 'mentee: ', 'mentor: '],
    okr: ['---', 'plan: okr', 'state: draft', 'owner: '],
    development: ['---', 'plan: development', 'state: draft', 'owner: '],
    personal: ['---', 'plan: personal', 'state: draft'],
};
const goal = ['- **Done when:** ', '- **By:** ', '- **Why:** ', '', 'Steps:', '', '- [ ] '];
const body = {
    mentoring: ['# Mentoring plan', '', '## Where I am now', '', '## Goals', '', '### ', '', ...goal, '', '## Later', '', '## Check-ins'],
    okr: ['# OKRs', '', '## Objective: ', '', '- **Why:** ', '', 'Key results:', '', '- [ ] ', '- [ ] ', '- [ ] '],
    development: [
        '# Development plan',
        '',
        '## Goals',
        '',
        '### ',
        '',
        '- **Framework:** REAL',
        '- **Why:** ',
        '- **I want to become:** ',
        '- **Try next:** ',
        '- **Look back:** ',
    ],
    personal: ['# My goals', '', '## Goals', '', '### ', '', ...goal],
};
