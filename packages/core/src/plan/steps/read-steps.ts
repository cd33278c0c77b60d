import type { List, ListItem, Nodes } from 'mdast'
import type { Step } from '../model.js'
import { hasBox } from './box.js'
import { dataBelow } from './data-below.js'
import { readStep } from './read-step.js'
import type { StepReading } from './step-reading.js'

/** The task items of a list, at any depth: one with a box is a step, what stands below it are its steps; plain items are passed through. */
export function taskSteps(list: List, reading: StepReading): readonly Step[] {
  const steps: Step[] = []
  for (const item of list.children) {
    if (hasBox(item, reading.text, reading.states)) {
      const step = readStep(item, reading, below(item, reading))
      if (!isBlank(step)) steps.push(step)
    } else steps.push(...below(item, reading))
  }
  return steps
}

/** `- [ ]`: a box that nobody has written anything behind yet. */
const isBlank = ({ text, steps, state, due }: Step): boolean => text === '' && steps.length === 0 && state === 'open' && due === null

/** The items of a list under a steps label: each is a step, one without a box of unknown state. Below a task item only tasks are steps. */
export const labelledSteps = (list: List, reading: StepReading): readonly Step[] =>
  list.children
    .filter((item) => dataBelow(item, reading) === null)
    .map((item) => readStep(item, reading, below(item, reading, hasBox(item, reading.text, reading.states) ? taskSteps : labelledSteps)))
    .filter((step) => !isBlank(step))

function below(item: ListItem, reading: StepReading, read = taskSteps): readonly Step[] {
  if (item.children.length < 2 && item.children[0]?.type !== 'list') return none
  const steps: Step[] = []
  for (const child of item.children) collect(child, reading, read, steps)
  return steps
}

const none: readonly Step[] = []

/** Callouts hold tasks, plain quotes do not: the reader decides; below an item only lists are looked at. */
function collect(node: Nodes, reading: StepReading, read: typeof taskSteps, steps: Step[]): void {
  if (node.type === 'list') steps.push(...read(node, reading))
}
