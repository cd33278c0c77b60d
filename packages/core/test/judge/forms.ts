import { capitalised, judged } from './judged.js'

const forms: readonly ((sentence: string) => string)[] = [
  (sentence) => `## Goal: ${capitalised(sentence)}\n`,
  (sentence) => `## Goals\n\n- ${capitalised(sentence)}\n`,
  (sentence) => `## Goal\n\n${/^[a-z]/.test(sentence) ? `I want to ${sentence}` : sentence}.\n`,
  (sentence) => `## Goal\n\n- **Specific:** ${capitalised(sentence)}\n`,
  (sentence) => `| Goal | Owner |\n|---|---|\n| ${capitalised(sentence)} | Ada |\n`,
]

/**
 * A sentence as a title, and in one of the other forms a goal is written in, by its length. In small letters it is what one commands or wants; one with a
 * capital stands by itself.
 */
export const written = (sentence: string): readonly string[] =>
  [forms[0]!, forms[1 + (sentence.length % (forms.length - 1))]!].map((form) => form(sentence))

export const isMeasured = (markdown: string): boolean => judged(markdown).judgement.measurable.kind === 'stated'
