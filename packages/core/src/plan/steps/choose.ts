import type { Datum, DatumKind } from './datum.js'

/** For each kind the datum that counts: the lowest rank, then the leftmost. Those that can stand more than once are not asked here. */
export function chosenOf(data: readonly Datum[], kind: DatumKind): Datum | undefined {
  let best: Datum | undefined
  for (const datum of data) if (datum.kind === kind && (!best || datum.rank < best.rank)) best = datum
  return best
}

/** By kind the datum that counts. */
export type Chosen = { readonly [Kind in DatumKind]?: Datum }

export function chosenByKind(data: readonly Datum[]): Chosen {
  const chosen: { [Kind in DatumKind]?: Datum } = {}
  for (const datum of data) {
    const before = chosen[datum.kind]
    if (!before || datum.rank < before.rank) chosen[datum.kind] = datum
  }
  return chosen
}

/** Data of the rank of the one that counts which say something else: two due days, two owners in brackets. Mentions of people are none. */
export const contradicting = (data: readonly Datum[], chosen: Chosen, text: string): readonly Datum[] =>
  data.filter((datum) => {
    const { kind, rank } = datum
    if (kind === 'was' || kind === 'depends-on' || kind === 'count' || (kind === 'owner' && rank > 1)) return false
    const other = chosen[kind]!
    return other !== datum && other.rank === rank && valueText(other, text) !== valueText(datum, text)
  })

export const valueText = ({ valueFrom, valueTo }: Datum, text: string): string => text.slice(valueFrom, valueTo)
