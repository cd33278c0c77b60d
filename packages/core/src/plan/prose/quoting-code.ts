import type { Prose } from '../../words/prose.js'

/** A sentence that is quoted as code from its first word (or from a label's colon) to its last reads as what it says; `npm run build` stays code. */
export function withoutQuotingCode(prose: Prose): Prose {
  const { text, marks } = prose
  const quoting = marks.find(
    ({ kind, from, to }) =>
      kind === 'code' && text.slice(to).trim() === '' && isOpening(text.slice(0, from)) && sentence.test(text.slice(from, to)),
  )
  return quoting ? { ...prose, marks: marks.filter((mark) => mark !== quoting) } : prose
}

const isOpening = (before: string): boolean => /^\s*$|[:：]\s*$/.test(before)

/** It opens as sentences do, and three words or more are none of the things that only code has. */
const sentence = /^\s*(?:\p{Lu}|\p{Lo}|\d)[^\s{}=;|$]*(?:\s+[^\s{}=;|$]+){2,}\s*$/u
