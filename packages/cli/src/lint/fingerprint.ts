import { sha256 } from '../cache/sha256.js'
import type { PlanOutcome } from './outcome.js'

/**
 * A name for each finding of a plan that stays when lines move: made of plan, rule, goal and the words it covers (white space folded), and counted among
 * equals. 32 hexadecimal digits, in the order of `findings`.
 */
export function fingerprintsOf({ path, findings }: PlanOutcome, text: string): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, goal, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    const name = JSON.stringify([path, rule, goal, words])
    const ordinal = seen.get(name) ?? 0
    seen.set(name, ordinal + 1)
    return hashOf(`${name}\0${ordinal}`)
  })
}

/** 128 bits of SHA-256. */
export const hashOf = (text: string): string => sha256(text, 'hex').slice(0, 32)
