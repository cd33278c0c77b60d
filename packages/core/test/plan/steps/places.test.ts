import { describe, expect, test } from 'vitest'
import { stepIn } from './read.js'

/** What each datum covers, quoted from the source. */
const quoted = (text: string): Record<string, string> => {
  const step = stepIn(text)
  const spans = {
    text: step.textSpan,
    due: step.due?.span,
    done: step.done?.span,
    owner: step.owner?.span,
    priority: step.priority?.span,
    recurs: step.recurs?.span,
    id: step.id?.span,
    effort: step.effort?.span,
    count: step.count?.span,
    was: step.history[0]?.span,
    contradiction: step.contradictions[0]?.span,
  }
  return Object.fromEntries(Object.entries(spans).flatMap(([name, span]) => (span ? [[name, text.slice(span.start, span.end)]] : [])))
}

describe('spans cover exactly the words', () => {
  test.each([
    ['- [ ] Pass 📅 2026-06-30 ⏫ 🔁 every week', { text: 'Pass', due: '2026-06-30', priority: '⏫', recurs: 'every week' }],
    ['- [ ] Pass (due: 2026-06-30; owner: Marie)', { text: 'Pass', due: '2026-06-30', owner: 'Marie' }],
    ['- [ ] **Pass** the &amp; exam @due(2026-06-30) 3/10', { text: 'Pass** the &amp; exam', due: '2026-06-30', count: '3/10' }],
    ['- [ ] Pass [2/5] ~2h ^exam', { text: 'Pass', count: '[2/5]', effort: '2h', id: '^exam' }],
    ['- [ ] Pass, by 30 June 2026 (was 30 May: moved)', { text: 'Pass', due: '30 June 2026', was: '(was 30 May: moved)' }],
    ['- [ ] Pass\n  the exam 📅\n  2026-06-30', { text: 'Pass\n  the exam', due: '2026-06-30' }],
    ['- [ ] Pass due:2026-06-30 due:2026-07-31', { text: 'Pass', due: '2026-06-30', contradiction: '2026-07-31' }],
  ])('%s', (text, words) => {
    expect(quoted(text)).toEqual(words)
  })
})

describe('who wins where a step says a thing twice', () => {
  test.each([
    ['brackets before arrows', '- [ ] a -> 2026-07-31 (due: 2026-06-30)', '2026-06-30', []],
    ['arrows before words', '- [ ] a by 31 July 2026 -> 2026-06-30', '2026-06-30', []],
    ['the leftmost of one rank', '- [ ] a due:2026-06-30 📅 2026-07-31', '2026-06-30', ['2026-07-31']],
    ['the same day twice is no contradiction', '- [ ] a due:2026-06-30 📅 2026-06-30', '2026-06-30', []],
  ])('%s', (_case, text, day, contradictions) => {
    const step = stepIn(text)
    expect({ day: step.due?.day, contradictions: step.contradictions.map(({ value }) => value) }).toEqual({ day, contradictions })
  })

  test('a natural day beside an explicit one is content', () => {
    expect(stepIn('- [ ] Book the talk by 1 May 2026 (due: 2026-04-01)').text).toBe('Book the talk by 1 May 2026')
  })
})

describe('what cannot be a day is kept as text', () => {
  test.each([
    ['- [ ] a (due: 2026-02-30)', { day: null, problem: 'impossible', text: '2026-02-30' }],
    ['- [ ] a (due: soon)', { day: null, problem: 'unanchored', text: 'soon' }],
    ['- [ ] a due:03/04/2027', { day: null, problem: 'ambiguous', readings: ['2027-03-04', '2027-04-03'] }],
    ['- [ ] a 📅 2026-13-01', { day: null, problem: 'impossible', text: '2026-13-01' }],
  ])('%s', (text, due) => {
    expect(stepIn(text).due).toMatchObject(due)
  })
})
