import { hasLetterOrDigit } from '../../text/letters.js'
import type { FieldName } from '../model.js'
import { foldLabel } from './fold-label.js'
import type { LabelPack } from './label-pack.js'

/** The beginnings of longer labels by their first character, the longest first. */
export type FieldStarts = ReadonlyMap<string, readonly (readonly [start: string, field: FieldName])[]>

export function fieldStarts(packs: readonly LabelPack[]): FieldStarts {
  const starts = new Map<string, (readonly [string, FieldName])[]>()
  for (const pack of packs)
    for (const [field, phrases] of Object.entries(pack.fieldStarts ?? {}) as [FieldName, readonly string[]][])
      for (const phrase of phrases) starts.set(phrase.charAt(0), [...(starts.get(phrase.charAt(0)) ?? []), [phrase, field]])
  for (const list of starts.values()) list.sort(([a], [b]) => b.length - a.length)
  return starts
}

/** The field of a label that is no entry as a whole: with a remark in brackets, as a question (`completed?`), or by how it begins. */
export function longerField(folded: string, labels: ReadonlyMap<string, FieldName>, starts: FieldStarts): FieldName | undefined {
  if (folded.length > 80) return undefined
  if (folded.includes('(')) {
    const known = labels.get(withoutParenthesis(folded)) ?? labels.get(insideParenthesis(folded))
    if (known) return known
  }
  const asked = folded.endsWith('?')
  const words = asked ? folded.slice(folded.startsWith('¿') ? 1 : 0, -1).trimEnd() : folded
  return (asked ? labels.get(words) : undefined) ?? fieldByStart(words, starts)
}

function fieldByStart(words: string, starts: FieldStarts): FieldName | undefined {
  const found = starts.get(words.charAt(0))?.find(([start]) => words.startsWith(start) && endsWord(words, start.length))
  return found?.[1]
}

/** Languages of Asia part no words, or not where a label's beginning ends. */
const endsWord = (words: string, at: number): boolean => words.charCodeAt(at - 1) > 0x3000 || !hasLetterOrDigit(words.charAt(at))

/** `sonuç (result)` → `result`: a label with its name in another language. */
function insideParenthesis(folded: string): string {
  if (!folded.endsWith(')')) return ''
  return foldLabel(folded.slice(folded.lastIndexOf('(') + 1, -1))
}

const withoutParenthesis = (folded: string): string => {
  const open = folded.indexOf('(')
  return open > 0 ? foldLabel(folded.slice(0, open)) : folded
}
