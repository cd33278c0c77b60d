import { type Prose, sourceSpan } from '../../../words/prose.js'

/** Three short lines and more of one paragraph, none of them a sentence, each ended on purpose: by `<br>`, a backslash or two blanks. */
export function areBroken(lines: readonly Prose[], source: string): boolean {
  if (lines.length < 3 || !lines.every(({ text }) => text.length <= 90 && !inSentence.test(text))) return false
  return lines.every((line, at) => {
    const next = lines[at + 1]
    return !next || /<br|\\\s|\s\s/.test(source.slice(sourceSpan(line).end, sourceSpan(next).start))
  })
}

/** `Ann said. We`, `roses, violets,`: a mark after which words go on, on the line or on the next one. */
const inSentence = /[.!?,;:：。]\s*\S|[,;:：]\s*$/
