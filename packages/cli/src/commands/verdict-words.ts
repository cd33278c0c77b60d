import type { EvidenceType, Lack, Part } from '@goalmark/core'

/** The five parts as the questions a mentor asks. */
export const questions: Readonly<Record<Part, string>> = {
  specific: 'what',
  measurable: 'how you will know',
  achievable: 'how it can be done',
  relevant: 'why',
  timeBound: 'by when',
}

/** What words were taken for. */
export const evidenceWords: Readonly<Record<EvidenceType, string>> = {
  quantity: 'an amount',
  'from-to': 'from one figure to another',
  threshold: 'a figure to reach',
  binary: 'done or not done',
  level: 'a level',
  'countable-recurrence': 'how often',
  observation: 'what others see',
  criterion: 'a criterion',
  'key-results': 'key results',
  deadline: 'a date',
  period: 'a period',
  event: 'an occasion',
  recurrence: 'how often',
  duration: 'how long',
  action: 'what is done',
  'named-object': 'what it is about',
  capacity: 'the time there is',
  resource: 'time or help',
  baseline: 'where it starts',
  confidence: 'how sure',
  plan: 'a step',
  'risk-mitigation': 'what if it gets hard',
  reason: 'a reason',
  link: 'a link',
  problem: 'what is hard today',
}

/** Why a part is not whole yet. */
export const lackWords: Readonly<Record<Lack, string>> = {
  'no-end': 'no end yet',
  'coarse-period': 'a wide period',
  'steps-only': 'steps, and nothing yet that shows it is done',
  'indefinite-amount': 'an amount without a number',
  'vague-verb': 'a verb that can mean many things',
  'generic-object': 'not yet which',
  'no-result': 'no result yet',
  'personal-reason': 'a wish; not yet what becomes possible',
  'generic-reason': 'a reason that fits any goal',
  'single-step': 'one step so far',
  'bare-claim': 'said, not yet shown',
  hedged: 'with a way out',
  'unscheduled-event': 'an occasion without a day',
}
