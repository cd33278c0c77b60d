import { type Prose, sourceSpan } from '../../words/prose.js'
import type { Inside } from '../fields/inside.js'
import type { Title } from '../fields/read-title.js'
import { endsInShare, isFigure } from '../fields/values.js'
import type { Labels } from '../labels/labels.js'
import type { MeasureWords } from '../measures/measures-of.js'
import { isBareCount } from '../measures/reported.js'
import { toldShare } from '../measures/told-share.js'
import type { Cookie, Field, FieldName, Goal, Phrase } from '../model.js'
import type { InlineData } from '../steps/inline-data.js'

/** Which words of a goal may name a measure, and which may say where it stands. */
export function measureWords(
  title: Phrase,
  {
    fields,
    pieces,
    count,
    cells,
    status,
  }: Pick<MeasureWords, 'count' | 'cells'> & Pick<Inside, 'fields' | 'pieces'> & Pick<Goal, 'status'>,
  labels: Labels,
): MeasureWords {
  const told = shareToldIn(fields, status === null, labels)
  const standing = fields.filter((field) => field !== told?.field && !field.empty && tellsProgress(field, labels))
  return {
    title,
    measurable: phrasesOf(fields, 'measurable'),
    specific: phrasesOf(fields, 'specific'),
    baseline: phrasesOf(fields, 'baseline'),
    told: told && { percent: told.percent, phrase: told.field.phrases[0]! },
    progress: [
      ...standing.flatMap(({ phrases }) => phrases),
      ...pieces.filter(({ where, prose }) => where === 'prose' && isBareCount(prose.text)),
    ],
    notes: pieces.filter(({ where }) => where === 'prose'),
    count,
    cells,
  }
}

/** Under `Status` and `Done` only what is no state. */
const tellsProgress = ({ name, text }: Field, labels: Labels): boolean =>
  name === 'progress' || ((name === 'status' || name === 'done') && (isFigure(text, labels) || endsInShare(text)))

/** The first field about progress that tells a share of the whole; where no state is known, a `Status` may do so. */
function shareToldIn(
  fields: readonly Field[],
  hasNoState: boolean,
  labels: Labels,
): { readonly field: Field; readonly percent: number } | null {
  for (const field of fields) {
    if (field.phrases.length !== 1 || !(field.name === 'progress' || (hasNoState && field.name === 'status'))) continue
    const percent = toldShare(field, labels)
    if (percent !== null) return { field, percent }
  }
  return null
}

/**
 * The count behind the words of a title: `…, 14/18`, and `(19/52)` or `(80%)` of a goal. Out of ten it rates (`(7/10)`), and closing an objective or key result it
 * is its score.
 */
export function countOf({ score, to }: Title, words: Prose, { times }: Phrase['words'], role: Goal['role']): Cookie | null {
  const ratio = ratioAtEnd.exec(words.text)
  if (ratio && Number(ratio[1]) < Number(ratio[2]) && !times.some((time) => time.to >= to - 1)) {
    const from = ratio.index + ratio[0].search(/\d/)
    return cookie(ratio, sourceSpan(words, from, ratio.index + ratio[0].length))
  }
  if (!score || (role !== 'goal' && role !== 'sub-goal')) return null
  const percent = /^(\d{1,3})\s*%$/.exec(score.text.trim())
  if (percent && score.value <= 1) return { value: Number(percent[1]), total: null, bracketed: false, span: score.span }
  const closing = /^(\d+)\s*\/\s*(\d+)$/.exec(score.text.trim())
  return closing && closing[2] !== '10' ? cookie(closing, score!.span) : null
}

/** `[hours:: 37/100]` in the title's line. */
export const keyedCount = ({ count, marked }: InlineData, prose: Prose): Cookie | null =>
  count && !count.bracketed && marked.some(([from]) => sourceSpan(prose, from, from + 1).start === count.span.start) ? count : null

const ratioAtEnd = /(?:^|[\s,;:–—])(\d{1,6})\s?\/\s?(\d{1,6})\s*$/

const cookie = ([, value, total]: RegExpExecArray, span: Cookie['span']): Cookie => ({
  value: Number(value),
  total: Number(total),
  bracketed: false,
  span,
})

const phrasesOf = (fields: readonly Field[], name: FieldName): readonly Phrase[] =>
  fields.flatMap((field) => (field.name === name && !field.empty ? field.phrases : []))
