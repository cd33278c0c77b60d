import type { Finding } from './finding.js'

/**
 * A finding that a team has agreed to leave as it is. It is known by what it is about, not by its line, so that it survives edits elsewhere:
 * plan, rule, goal, the words it covers, and its place among equals.
 */
export interface BaselineEntry {
  readonly plan: string
  readonly rule: string
  readonly goal: string | null
  /** 13 hexadecimal digits over the covered words, white space folded. */
  readonly words: string
  /** 0 for the first of several that are otherwise equal. */
  readonly ordinal: number
}

/** The findings of one plan, for a baseline. */
export interface BaselinePlan {
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Entries for all findings that do not come and go with the day, in the order of their lines. */
export const baselineOf = (plans: readonly BaselinePlan[]): readonly BaselineEntry[] =>
  plans.flatMap((plan) => entriesOf(plan).flatMap(({ entry, finding }) => (finding.clock ? [] : [entry]))).toSorted(byLine)

/** What a baseline leaves to be shown of a plan, and which of its entries it used. */
export interface Checked {
  readonly shown: readonly Finding[]
  readonly hidden: number
  readonly used: ReadonlySet<string>
}

/** Hides the findings that the baseline lists. */
export function checkBaseline(plan: BaselinePlan, lines: ReadonlySet<string>): Checked {
  const used = new Set<string>()
  const shown = entriesOf(plan).flatMap(({ entry, finding }) => {
    const line = lineOf(entry)
    if (!lines.has(line)) return [finding]
    used.add(line)
    return []
  })
  return { shown, hidden: plan.findings.length - shown.length, used }
}

/** The entries that still stand for something: those a check of all plans used. */
export const pruned = (entries: readonly BaselineEntry[], used: ReadonlySet<string>): readonly BaselineEntry[] =>
  entries.filter((entry) => used.has(lineOf(entry)))

/** One entry as one line of JSON: what stands in the file, and what entries are compared by. Keys always in the same order. */
export const lineOf = ({ plan, rule, goal, words, ordinal }: BaselineEntry): string => JSON.stringify({ plan, rule, goal, words, ordinal })

/** The file: one entry a line, in order, so that merges are simple. */
export const writeBaseline = (entries: readonly BaselineEntry[]): string => entries.map((entry) => `${lineOf(entry)}\n`).join('')

/** A file's entries, and the numbers (1-based) of lines that are none. */
export function readBaseline(text: string): { readonly entries: readonly BaselineEntry[]; readonly unreadable: readonly number[] } {
  const entries: BaselineEntry[] = []
  const unreadable: number[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const entry = entryIn(line)
    if (entry) entries.push(entry)
    else unreadable.push(index + 1)
  }
  return { entries, unreadable }
}

function entryIn(line: string): BaselineEntry | undefined {
  try {
    const { plan, rule, goal = null, words, ordinal = 0 } = JSON.parse(line) as Partial<BaselineEntry>
    const isWhole = typeof plan === 'string' && typeof rule === 'string' && typeof words === 'string' && Number.isInteger(ordinal)
    return isWhole && (goal === null || typeof goal === 'string') ? { plan, rule, goal, words, ordinal } : undefined
  } catch {
    return undefined
  }
}

function entriesOf({ path, text, findings }: BaselinePlan): readonly { readonly entry: BaselineEntry; readonly finding: Finding }[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const first: BaselineEntry = {
      plan: path,
      rule: finding.rule,
      goal: finding.goal,
      words: hashOf(text.slice(finding.span.start, finding.span.end)),
      ordinal: 0,
    }
    const line = lineOf(first)
    const ordinal = counts.get(line) ?? 0
    counts.set(line, ordinal + 1)
    return { entry: ordinal === 0 ? first : { ...first, ordinal }, finding }
  })
}

const byLine = (a: BaselineEntry, b: BaselineEntry): number => {
  const [one, other] = [lineOf(a), lineOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** 52 bits in two halves of FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), white space folded: for telling words of one goal apart, not for secrecy. */
function hashOf(words: string): string {
  const folded = words.replace(/\s+/g, ' ').trim()
  return (fnv(folded, 0x811c9dc5) >>> 0).toString(16).padStart(8, '0') + (fnv(folded, 0x01234567) >>> 12).toString(16).padStart(5, '0')
}

function fnv(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
