/** Remembers what was worked out for a text, for hosts that read nearly the same text again and again. Bounded: what was not asked for a while is forgotten. */
export interface Memory<Value> {
  readonly get: (text: string) => Value | undefined
  readonly set: (text: string, value: Value) => void
}

/**
 * Keeps between `most` and twice as many, of texts that together have no more than twice `mostUnits` UTF-16 units: two generations, of which the older
 * goes when the younger is full.
 */
export function memory<Value>(most: number, mostUnits: number = Number.POSITIVE_INFINITY): Memory<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  let units = 0
  const set = (text: string, value: Value): void => {
    if (young.size >= most || units > mostUnits) {
      old = young
      young = new Map()
      units = 0
    }
    young.set(text, value)
    units += text.length
  }
  return {
    set,
    get: (text) => {
      const known = young.get(text)
      if (known !== undefined) return known
      const older = old.get(text)
      if (older !== undefined) set(text, older)
      return older
    },
  }
}

/** The same words in memory of their own: a string cut from a text keeps all of that text alive. */
export const detached = (text: string): string => ` ${text}`.slice(1)
