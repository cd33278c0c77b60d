import type { Datum, DatumKind } from './datum.js'

/** For each kind the datum that counts: the lowest rank, then the leftmost. Those that can stand more than once are not asked here. */
export function chosenOf(data: readonly Datum[], kind: DatumKind): Datum | undefined {
  let best: Datum | undefined
  for (const datum of data) if (datum.kind === kind && (!best || datum.rank < best.rank)) best = datum
  return best
}

/** Data of the rank of the one that counts which say something else: two due days, two owners in brackets. Mentions of people are none. */
export function contradicting(data: readonly Datum[], text: string): readonly Datum[] {
  if (data.length < 2) return []
  return data.filter((datum) => {
    if (datum.kind === 'was' || datum.kind === 'depends-on' || (datum.kind === 'owner' && datum.rank > 1) || datum.kind === 'count')
      return false
    const chosen = chosenOf(data, datum.kind)!
    return chosen !== datum && chosen.rank === datum.rank && valueText(chosen, text) !== valueText(datum, text)
  })
}

export const valueText = ({ valueFrom, valueTo }: Datum, text: string): string => text.slice(valueFrom, valueTo)
