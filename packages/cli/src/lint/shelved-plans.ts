import type { Recognition } from '@goalmark/core'
import { type PackedFinding, packFinding, unpackFinding } from '../reading/pack-finding.js'
import { Shelf } from '../reading/shelf.js'
import { someAtHand } from '../reading/some-at-hand.js'
import type { PlanOutcome } from './outcome.js'

type Said = Pick<PlanOutcome, 'findings' | 'titles'>

/** What was found in so many plans that memory counts: findings are unpacked when a format comes to them. */
export class ShelvedPlans {
  readonly #shelf = new Shelf()
  readonly #saidAt = someAtHand((place) => unpacked(this.#shelf.at(place)))

  add({ path, recognition, findings, titles }: PlanOutcome): PlanOutcome {
    const place = findings.length === 0 ? null : this.#shelf.add(JSON.stringify([findings.map(packFinding), titles]))
    return new ShelvedPlan(path, recognition, place === null ? () => nothing : () => this.#saidAt(place))
  }
}

const nothing: Said = { findings: [], titles: {} }

function unpacked(line: string): Said {
  const [findings, titles] = JSON.parse(line) as readonly [readonly PackedFinding[], PlanOutcome['titles']]
  return { findings: findings.map(unpackFinding), titles }
}

class ShelvedPlan implements PlanOutcome {
  readonly path: string
  readonly recognition: Recognition
  readonly #said: () => Said

  constructor(path: string, recognition: Recognition, said: () => Said) {
    this.path = path
    this.recognition = recognition
    this.#said = said
  }

  get findings(): PlanOutcome['findings'] {
    return this.#said().findings
  }

  get titles(): PlanOutcome['titles'] {
    return this.#said().titles
  }
}
