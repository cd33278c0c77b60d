import type { Judgement } from '../judge/judgement.js'
import type { Goal, Plan } from '../plan/model.js'
import type { PlanFacts } from './facts.js'

/** What others need to know of a file. */
export function factsOf(plan: Plan, _judge: (goal: Goal) => Judgement): PlanFacts {
  return {
    path: plan.path,
    recognition: plan.recognition,
    kind: plan.kind,
    state: plan.state,
    lang: plan.lang,
    title: plan.title?.prose.text ?? null,
    owner: plan.owner?.value ?? null,
    mentor: plan.mentor?.value ?? null,
    program: plan.program?.value ?? null,
    start: plan.start?.day ?? null,
    end: plan.end?.day ?? null,
    paused: plan.paused,
    headings: plan.headings,
    blocks: [],
    ids: [],
    links: [],
    goals: [],
    entries: plan.log.map(({ date }) => date?.day ?? null),
  }
}
