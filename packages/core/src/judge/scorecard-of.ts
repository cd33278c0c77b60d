import type { Span } from '../text/span.js'
import { textAt } from '../text/span.js'
import { type EvidenceType, type Judgement, type Lack, type Part, parts } from './judgement.js'

/** One part of one goal as every face shows it: what is said, with the words, and what to ask where something is open. No grade. */
export interface ScorecardLine {
  readonly part: Part
  readonly said: 'stated' | 'partial' | 'missing' | 'unjudged'
  /** The words that prove it, quoted as they stand, in order of place. */
  readonly words: readonly { readonly type: EvidenceType; readonly text: string; readonly span: Span }[]
  readonly lacks: Lack | null
  /** One question where the part is open; `null` where it is stated or not judged. */
  readonly question: string | null
}

/** The five lines of a goal's judgement, in the order of the letters. */
export const scorecardOf = (judgement: Judgement, text: string): readonly ScorecardLine[] =>
  parts.map((part) => {
    const verdict = judgement[part]
    const evidence = 'evidence' in verdict ? verdict.evidence : []
    return {
      part,
      said: verdict.kind,
      words: [...evidence].sort((a, b) => a.span.start - b.span.start).map(({ type, span }) => ({ type, span, text: textAt(text, span) })),
      lacks: verdict.kind === 'partial' ? verdict.lacks : null,
      question: verdict.kind === 'missing' || verdict.kind === 'partial' ? (lackQuestions[part]?.[verdict.kind] ?? questions[part]) : null,
    }
  })

const questions: Readonly<Record<Part, string>> = {
  specific: 'What would someone see you do that you do not do today?',
  measurable: 'What would show you both that this is done?',
  achievable: 'What is the smallest thing you can do before you next meet?',
  relevant: 'What becomes possible once this is done?',
  timeBound: 'By when, or when will you look at it again?',
}

const lackQuestions: Readonly<Partial<Record<Part, Readonly<Partial<Record<'missing' | 'partial', string>>>>>> = {
  measurable: { partial: 'How many, or which?' },
  timeBound: { partial: 'Until when, before you look at it again?' },
}
