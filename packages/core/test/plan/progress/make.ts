import type { Goal, Measure, Step } from '../../../src/plan/model.js'
import { emptyProse } from '../../../src/words/prose.js'

const nowhere = { start: 0, end: 0 }

/** A step of a state, with what is given of the rest. */
export const step = (given: Partial<Step>): Step => ({
  text: '',
  textSpan: nowhere,
  span: nowhere,
  state: 'open',
  mark: ' ',
  markSpan: null,
  struck: false,
  due: null,
  start: null,
  scheduled: null,
  created: null,
  done: null,
  cancelled: null,
  owner: null,
  priority: null,
  recurs: null,
  id: null,
  dependsOn: [],
  effort: null,
  count: null,
  history: [],
  contradictions: [],
  steps: [],
  phrase: { prose: emptyProse, words: { masks: [], times: [], quantities: [] }, span: nowhere },
  links: [],
  private: false,
  ...given,
})

export const measure = (given: Partial<Measure>): Measure => ({
  text: '',
  span: nowhere,
  unit: null,
  from: null,
  to: null,
  now: null,
  direction: 'up',
  ...given,
})

/** A goal of which only what progress reads is told. */
export const goal = (given: Partial<Goal>): Goal =>
  ({
    key: 'g',
    steps: [],
    measures: [],
    goals: [],
    weight: null,
    status: null,
    box: null,
    done: null,
    struck: false,
    parked: false,
    placeholder: null,
    progressFrom: null,
    deadline: null,
    start: null,
    period: null,
    ...given,
  }) as Goal
