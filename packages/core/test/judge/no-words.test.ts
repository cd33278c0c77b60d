import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { defaultReading, type Goal, judgePackOf, languages, readOneGoal } from '../../src/index.js'
import { judge } from '../../src/judge/index.js'
import type { JudgePack, Lexicon } from '../../src/judge/judge-pack.js'
import { metWords } from '../../src/judge/language/met-words.js'
import { parseWithRemark } from '../../src/markdown/remark.js'

/** Every Latin letter thirteen further on: a language with its own words and the grammar of English. Offsets stay what they are. */
const turned = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13)))

const turnedLexicon = ({ wordOf, codeOf }: Lexicon): Lexicon => ({ wordOf, codeOf: (key) => codeOf(turned(key)) })

const turnedPack = ({ code, lexicon, endings, possessives }: JudgePack): JudgePack => {
  const words = {
    lexicon: turnedLexicon(lexicon),
    endings: new Map(
      [...endings].map(([letter, some]) => [turned(letter), some.map((ending) => ({ ...ending, ending: turned(ending.ending) }))]),
    ),
    possessives: possessives.map(turned),
  }
  return { code, ...words, words: metWords(words) }
}

const turnedGoal = (goal: Goal): Goal => ({
  ...goal,
  pieces: goal.pieces.map((piece) => ({ ...piece, prose: { ...piece.prose, text: turned(piece.prose.text) } })),
  goals: goal.goals.map(turnedGoal),
})

const goals = readFileSync(fileURLToPath(new URL('../../../../test/judge/goals.jsonl', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).markdown as string)

test('the engine holds no word: with a lexicon in other letters it judges the same goals alike', () => {
  const pack = judgePackOf('en')!
  const other = turnedPack(pack)
  for (const markdown of goals) {
    const one = readOneGoal(parseWithRemark(markdown), markdown, { packs: languages, reading: defaultReading })
    if (one) expect(judge(turnedGoal(one.goal), one.plan, other)).toEqual(judge(one.goal, one.plan, pack))
  }
})
