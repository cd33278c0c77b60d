import { defaultReading, type Goal, judgePackOf, languages, readOneGoal } from '../../src/index.js'
import { type Judgement, judge, parts } from '../../src/judge/index.js'
import { parseWithRemark } from '../../src/markdown/remark.js'

export interface Judged {
  readonly goal: Goal
  readonly judgement: Judgement
}

/** The one goal of a small text, judged. */
export function judged(markdown: string): Judged {
  const one = readOneGoal(parseWithRemark(markdown), markdown, { packs: languages, reading: defaultReading })
  if (!one) throw new Error(`no words in ${JSON.stringify(markdown)}`)
  return { goal: one.goal, judgement: judge(one.goal, one.plan, judgePackOf('en')) }
}

/** `S–A-R` … as one word: a capital is stated, a small letter partial, a dot missing. */
export const letters = (judgement: Judgement): string =>
  parts
    .map((part, index) => {
      const { kind } = judgement[part]
      const letter = 'SMART'[index]!
      return kind === 'stated' ? letter : kind === 'partial' ? letter.toLowerCase() : '.'
    })
    .join('')

/** The words a part is proved by. */
export function wordsOf(markdown: string, part: (typeof parts)[number]): readonly string[] {
  const verdict = judged(markdown).judgement[part]
  return 'evidence' in verdict ? verdict.evidence.map(({ span }) => markdown.slice(span.start, span.end)) : []
}
