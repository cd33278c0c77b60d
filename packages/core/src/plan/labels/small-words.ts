import { isLetterCode } from '../../text/letters.js'

/**
 * The words of one language that are no labels: its small words, and what its headings and sentences are told apart by. Data only, written as `foldLabel`
 * leaves them; all of them may be lacking.
 */
export interface SmallWords {
  /** Between two things: `notes and links`. */
  readonly joins?: readonly string[]
  /** Between a thing and its year: `review of 2027`. */
  readonly ofYear?: readonly string[]
  /** Before the end of a stretch of days: `to`, `until`. */
  readonly until?: readonly string[]
  /** Before a latest day: `by`, `before`. */
  readonly latest?: readonly string[]
  /** What a heading may hold that names nothing but time: `first`, `half`, `of`, `march`. */
  readonly time?: readonly string[]
  /** The same in languages that part no words: `年`, `半年`. */
  readonly timeSigns?: readonly string[]
  /** First words of a heading that says what to do with goals (`share your goals`), and what only looks so (`set of`). */
  readonly advice?: readonly string[]
  readonly noAdvice?: readonly string[]
  /** Words for one goal that make a name of another thing with a noun behind them (`goal management`), and what may stand there without doing so (`goal for`). */
  readonly modifying?: readonly string[]
  readonly behindGoal?: readonly string[]
  /** Words for goals in languages whose last noun says what a heading is of, and what may stand behind them: at once, or as all the rest. */
  readonly lastNouns?: readonly string[]
  readonly behindNoun?: readonly string[]
  readonly closings?: readonly string[]
  /** Of those, the ones that a comma sets beside something else. */
  readonly listedNouns?: readonly string[]
  /** Open a question: `how`, `what`; the words by which it speaks of a wish, and those behind it that explain: `how to`. */
  readonly questions?: readonly string[]
  readonly wishes?: readonly string[]
  readonly explains?: readonly string[]
  /** Words for a rank, and where they stand: `high priority`, `priorité haute`; without blanks at the end. */
  readonly ranks?: readonly string[]
  readonly rankIs?: 'last' | 'first'
  /** Whoever writes, of themselves: `i`, `my`; with `-` any ending may follow (`mein-`), with `'` an apostrophe does (`j'`). */
  readonly self?: readonly string[]
  /** Those that open what someone says of themselves. */
  readonly subjects?: readonly string[]
  /** Before a thing of which everyone knows which it is: `the`. */
  readonly definite?: readonly string[]
  /** Verbs by which a sentence tells of someone now: `I am an intern`, `the club has`. */
  readonly facts?: readonly string[]
  /** Before what someone says of themselves: `First, I want …`. */
  readonly connectors?: readonly string[]
  /** What a verb alone says of whoever speaks, where the language needs no word for them: `quiero`, `хочу`. */
  readonly wishing?: readonly string[]
  /** Before a word for a goal that is written anew further down: `Initial goal`. */
  readonly drafts?: readonly string[]
  /** Whoever reads: `you`, `dein-`. */
  readonly reader?: readonly string[]
  /** First words of a sentence that states how things are, and verbs inside it that do. */
  readonly stateFirst?: readonly string[]
  readonly stateVerbs?: readonly string[]
  /** Before an exclamation mark or colon they warn who fills in a form. */
  readonly cautions?: readonly string[]
  /** How words end that name a doing (`swimming`), and those that say it is over (`swam`, `rowed`); words that only look so. */
  readonly doingEnds?: readonly string[]
  readonly pastEnds?: readonly string[]
  readonly notPast?: readonly string[]
  /** Behind a word of doing they make a name of both: `read and write`, `swim goals`. */
  readonly noObject?: readonly string[]
  /** Forms of `be` that open what a good goal is like: `be clear`; and the words by which a sentence defines: `is a`. */
  readonly being?: readonly string[]
  /** Around a year in a heading that names nothing else: `my 2027`, `2027 plan`; what stands between two numbers in `30 things before 30`. */
  readonly yearFirst?: readonly string[]
  readonly yearLast?: readonly string[]
  /** The same in languages that part no words: `我的2027`, `2027年に向けて`. */
  readonly aroundYear?: readonly string[]
  readonly beforeAge?: readonly string[]
  /** Words for what one means to do that elsewhere name tasks: `what I want to do`. */
  readonly deeds?: readonly string[]
  readonly nonGoals?: readonly string[]
  /** First words that make a plain label of a line which opens with a letter of SMART: `T: timeline`. */
  readonly plainLabels?: readonly string[]
  /** Numbers behind the word for a goal: `goal two`; words before them and endings behind: `goal no. 2`, `goal 2nd`. */
  readonly numbers?: readonly string[]
  readonly numberMarks?: readonly string[]
  readonly numberEnds?: readonly string[]
  /** First words of labels that only lead elsewhere behind a dash: `Before – …`. */
  readonly ordinaryLabels?: readonly string[]
  /** Between what is done and all of it: `3 of 10`; before what a figure is counted on: `per 1,000`. */
  readonly outOf?: readonly string[]
  readonly countedOn?: readonly string[]
  /** Before how often of all times: `in 3 of 4 tries`. */
  readonly among?: readonly string[]
  /** Says of a count behind it that so many are done: `I have read 3 of the 5 books`. */
  readonly having?: readonly string[]
  /** A verb and what has been done by it, where that is no regular form: `write written`. */
  readonly participles?: readonly string[]
  /** A heading that begins with `what` and tells what was (`what we achieved`): its first words, those or the endings by which it does, and words that undo it (`planned`); of languages that part no words the end of it. */
  readonly what?: readonly string[]
  readonly was?: readonly string[]
  readonly wasEnds?: readonly string[]
  readonly wasNot?: readonly string[]
  /** What stands before, on the same page: `all of the above`. */
  readonly above?: readonly string[]
  /** In languages that part no words, how a line of what is over ends (`走った`), and what stands behind its verb (`买了`) where no other word holds it (`为了`). */
  readonly overEnds?: readonly string[]
  readonly overMarks?: readonly string[]
  readonly overNot?: readonly string[]
  /** In languages that part no words, around the names of parts of life: `财富增长`, `工作与生活`. */
  readonly aroundAreas?: readonly string[]
  readonly defines?: readonly string[]
}

type Lists = {
  readonly [Key in keyof SmallWords]-?: NonNullable<SmallWords[Key]> extends readonly string[] ? Key : never
}[keyof SmallWords]

/** The small words of a plan's languages, ready to be asked. */
export type Small = Readonly<Record<Exclude<Lists, 'self' | 'reader'>, ReadonlySet<string>>> & {
  readonly self: Said
  readonly reader: Said
  readonly rankLast: ReadonlySet<string>
  readonly rankFirst: ReadonlySet<string>
}

/** Whether a text in small letters says one of some words. */
export type Said = (lower: string) => boolean

export function smallWordsOf(all: readonly (SmallWords | undefined)[]): Small {
  const packs = all.filter((pack) => pack !== undefined)
  const listOf = (key: Lists): readonly string[] => packs.flatMap((pack) => pack[key] ?? [])
  const ranksAt = (place: 'last' | 'first'): ReadonlySet<string> =>
    new Set(packs.flatMap((pack) => (pack.rankIs === place ? (pack.ranks ?? []) : [])))
  const sets = Object.fromEntries(setKeys.map((key) => [key, new Set(listOf(key))])) as Record<(typeof setKeys)[number], Set<string>>
  return { ...sets, self: said(listOf('self')), reader: said(listOf('reader')), rankLast: ranksAt('last'), rankFirst: ranksAt('first') }
}

const setKeys = [
  'joins',
  'ofYear',
  'until',
  'latest',
  'time',
  'timeSigns',
  'advice',
  'noAdvice',
  'modifying',
  'behindGoal',
  'lastNouns',
  'behindNoun',
  'closings',
  'listedNouns',
  'questions',
  'wishes',
  'explains',
  'ranks',
  'definite',
  'connectors',
  'facts',
  'wishing',
  'drafts',
  'subjects',
  'stateFirst',
  'stateVerbs',
  'cautions',
  'doingEnds',
  'pastEnds',
  'notPast',
  'noObject',
  'being',
  'yearFirst',
  'yearLast',
  'aroundYear',
  'beforeAge',
  'deeds',
  'nonGoals',
  'plainLabels',
  'numbers',
  'numberMarks',
  'numberEnds',
  'ordinaryLabels',
  'outOf',
  'countedOn',
  'among',
  'having',
  'participles',
  'what',
  'was',
  'wasEnds',
  'wasNot',
  'aroundAreas',
  'above',
  'overEnds',
  'overMarks',
  'overNot',
  'defines',
] as const satisfies readonly Exclude<Lists, 'self' | 'reader'>[]

/** Words as they stand between characters that are no letters; see `self` for what `-` and `'` behind one mean. */
function said(words: readonly string[]): Said {
  const whole = new Set(words.filter((word) => !/[-']$/.test(word)))
  const stems = words.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1))
  const elided = new Set(words.filter((word) => word.endsWith("'")).map((word) => word.slice(0, -1)))
  return (lower) => {
    for (let at = 0; at < lower.length; at++) {
      if (!isLetterCode(lower.charCodeAt(at))) continue
      const from = at
      while (at < lower.length && isLetterCode(lower.charCodeAt(at))) at++
      const word = lower.slice(from, at)
      if (whole.has(word) || stems.some((stem) => word.startsWith(stem))) return true
      if (isApostrophe(lower.charCodeAt(at)) && isLetterCode(lower.charCodeAt(at + 1)) && elided.has(word)) return true
    }
    return false
  }
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** The letters at the beginning of a text. */
export function firstLetters(text: string): string {
  let at = 0
  while (at < text.length && isLetterCode(text.charCodeAt(at))) at++
  return text.slice(0, at)
}
