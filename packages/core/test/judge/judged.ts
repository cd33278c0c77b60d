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

export const capitalised = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1)

/** Words that stand around a goal said in full: below its title, and in one of the other ways by their length. */
export const aroundGoal = (words: string): readonly string[] => {
  const ways = [
    `- Replace the boiler controller. ${capitalised(words)}.\n`,
    `## Goal 3\n\nI want to replace the boiler controller. ${capitalised(words)}.\n`,
    `- Replace the boiler controller – ${words}\n`,
  ]
  return [`## Goal: Replace the boiler controller\n\n${capitalised(words)}.\n`, ways[words.length % ways.length]!]
}
