import { describe, expect, test } from 'vitest'
import { lintText, said } from './read.js'

const measure = 'measurable/states-a-measure'

/** Findings of two rules only, so that the tables stay short. */
const findings = (text: string): readonly string[] =>
  lintText(text)
    .findings.filter(({ rule }) => rule === measure || rule === 'plan/suppressions')
    .map((finding) => said(text, finding))

const plan = (goals: string): string => `---\nplan: personal\nstate: active\n---\n\n## Goals\n\n${goals}`

describe('what a comment silences', () => {
  test.each([
    ['nothing', '- Attend events\n', [`warning ${measure} "Attend events"`]],
    [
      'the next line',
      `<!-- goalmark-disable-next-line ${measure} -->\n- Attend events\n- Attend talks\n`,
      [`warning ${measure} "Attend talks"`],
    ],
    ['the whole goal that begins there', `<!-- goalmark-disable-next-line -->\n### Attend events\n\n- **Done when:**\n`, []],
    [
      'its own line',
      `- Attend events <!-- goalmark-disable-line ${measure}: agreed with Ana -->\n- Attend talks\n`,
      [`warning ${measure} "Attend talks"`],
    ],
    [
      'from here to there',
      `<!-- goalmark-disable ${measure} -->\n\n- Attend events\n\n<!-- goalmark-enable ${measure} -->\n\n- Attend talks\n`,
      [`warning ${measure} "Attend talks"`],
    ],
    ['the file', `<!-- goalmark-disable-file ${measure} -->\n\n- Attend events\n- Attend talks\n`, []],
    ['all of it, without a name', '<!-- goalmark-disable-file -->\n\n- Attend events\n', []],
  ])('%s', (_, goals, expected) => {
    expect(findings(plan(goals))).toEqual(expected)
  })

  test('a comment inside front matter', () => {
    const text = '---\nplan: mentoring # goalmark-disable-line plan/names-mentor-and-mentee\n---\n\n## Goals\n\n- Pass the CKA\n'
    expect(lintText(text).findings.filter(({ rule }) => rule === 'plan/names-mentor-and-mentee')).toEqual([])
  })
})

describe('comments without an object', () => {
  test.each([
    [
      'an unused one',
      `<!-- goalmark-disable-next-line ${measure} -->\n- Pass the CKA by 30 June 2026\n`,
      [`warning plan/suppressions "${measure}"`],
    ],
    [
      'one of two that is unused',
      `<!-- goalmark-disable-next-line ${measure}, specific/commits-plainly -->\n- Attend events\n`,
      ['warning plan/suppressions "specific/commits-plainly"'],
    ],
    [
      'an unknown name',
      '<!-- goalmark-disable-next-line measurable/nothing -->\n- Pass the CKA\n',
      ['warning plan/suppressions "measurable/nothing"'],
    ],
    ['for a rule that is off', '<!-- goalmark-disable-next-line plan/prioritised -->\n- Pass the CKA\n', []],
    [
      'for what will only hold on another day',
      '<!-- goalmark-disable-next-line time-bound/deadline-ahead -->\n- Pass the CKA by 30 June 2031\n',
      [],
    ],
  ])('%s', (_, goals, expected) => {
    expect(findings(plan(goals))).toEqual(expected)
  })

  test('how many findings were silenced is counted', () => {
    expect(lintText(plan('<!-- goalmark-disable-file -->\n\n- Attend events\n')).suppressed).toBeGreaterThan(1)
  })
})
