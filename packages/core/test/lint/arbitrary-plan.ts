import fc from 'fast-check'

/** Plans put together from pieces that people write, so that rules meet each other: sound ones, odd ones, and some that are nearly text. */
const title = fc.constantFrom(
  'Be more visible',
  'Pass the CKA',
  'Attend some events',
  'Try to improve my talks, etc.',
  'Read 3/12 books by 30 June 2026',
  'Publish one post every week',
  'TBD',
  '~~Learn Rust~~',
  'Prepare the talk [1/3] 🎯',
  'Publish the guide and train two colleagues',
)
const date = fc.constantFrom('2026-02-30', '2026-06-30', '03/04/2027', 'in three weeks', '30 June 2026 (was 2026-01-31: moved)', '')
const field = fc.oneof(
  fc.tuple(fc.constantFrom('By', 'Dedline', 'Look back'), date).map(([label, value]) => `- **${label}:** ${value}`),
  fc.constantFrom(
    '- **Done when:**',
    '- **Done when:** 10 hours of shadowing',
    '- **Why:** the next role',
    '- **Support:**',
    '- **Status:** done',
    '- **Status:** on track',
    '- How: 4 hours every week',
  ),
)
const step = fc
  .tuple(
    fc.constantFrom('- [ ] ', '- [x] ', '- [X] ', '* [ ] ', '- [-] ', '- ', '  - [ ] '),
    fc.constantFrom('Book the exam', 'Slides [1/2]', 'Read', 'Ask Petr'),
    fc.constantFrom('', ' (due: 2026-03-31)', ' 📅 2025-12-31', ', by 2027-01-01', ' 🆔 cka', ' ⛔ nope'),
  )
  .map((parts) => parts.join(''))
const comment = fc.constantFrom(
  '',
  '',
  '',
  '<!-- goalmark-disable-next-line measurable/states-a-measure -->\n',
  '<!-- goalmark-disable-next-line nope/nope -->\n',
  '<!-- goalmark-disable-file -->\n',
)
const goal = fc
  .tuple(comment, title, fc.array(field, { maxLength: 3 }), fc.array(step, { maxLength: 4 }))
  .map(([note, words, fields, steps]) => `${note}### ${words}\n\n${[...fields, '', ...steps].join('\n')}\n`)
const list = fc
  .array(
    fc.tuple(fc.constantFrom('- ', '- [ ] ', '- [x] '), title).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 7 },
  )
  .map((items) => `${items.join('\n')}\n`)
const head = fc.constantFrom(
  '',
  '---\nplan: mentoring\ncheck-ins: monthly\ncapacity: 3 h/week\nstart: 2026-01-12\nend: 2026-12-18\n---\n\n',
  '---\nplan: personal\nstate: draft\n---\n\n',
  '---\nplan: okr\nstate: paused\nmentoor: Ana\n---\n\n',
  '---\nplan: [broken\n---\n\n',
)
const section = fc.constantFrom(
  '## Goals',
  '## Q3 2026 goals',
  '## Development goals',
  '## Long-term goals',
  "## Mentor's goals",
  '## Objective: Be the team others learn from',
  '## Later',
)
const log = fc.constantFrom(
  '',
  '\n## Check-ins\n\n### Session 2, 2026-02-16\n\n- **Wins:** one\n- **Next:**\n  - [ ] Book it (due: 2026-02-28)\n',
)
const endings = fc.constantFrom('\n', '\r\n')

export const plans: fc.Arbitrary<string> = fc
  .tuple(
    head,
    fc.array(
      fc.tuple(
        section,
        fc.oneof(
          fc.array(goal, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
          list,
        ),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    log,
    endings,
  )
  .map(([front, sections, entries, eol]) =>
    (front + sections.map(([heading, body]) => `${heading}\n\n${body}`).join('\n') + entries).replaceAll('\n', eol),
  )
