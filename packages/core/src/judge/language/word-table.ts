/** Adds the next code unit of a word to the sum it is looked up by. */
export const sumWith = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0

export const sumOf = (written: string): number => {
  let sum = 0
  for (let at = 0; at < written.length; at++) sum = sumWith(sum, written.charCodeAt(at))
  return sum
}

/**
 * Words by their code units: one is found where it stands in a text, without a string of its own. Half of the places stay free; a word whose place is
 * taken stands behind.
 */
export class WordTable<Value> {
  private written: (string | undefined)[] = new Array(firstPlaces).fill(undefined)
  private words: (Value | undefined)[] = new Array(firstPlaces).fill(undefined)
  size = 0

  find(text: string, from: number, to: number, sum: number): Value | undefined {
    const { written, words } = this
    const mask = written.length - 1
    for (let at = placeOf(sum, mask); ; at = (at + 1) & mask) {
      const known = written[at]
      if (known === undefined) return undefined
      if (known.length === to - from && standsAt(known, text, from)) return words[at]
    }
  }

  set(written: string, word: Value): void {
    if (this.size * 2 >= this.written.length) this.grow()
    const mask = this.written.length - 1
    let at = placeOf(sumOf(written), mask)
    while (this.written[at] !== undefined && this.written[at] !== written) at = (at + 1) & mask
    if (this.written[at] === undefined) this.size++
    this.written[at] = written
    this.words[at] = word
  }

  private grow(): void {
    const { written, words } = this
    this.written = new Array(written.length * 2).fill(undefined)
    this.words = new Array(written.length * 2).fill(undefined)
    this.size = 0
    for (let at = 0; at < written.length; at++) if (written[at] !== undefined) this.set(written[at]!, words[at]!)
  }
}

const firstPlaces = 1024
const placeOf = (sum: number, mask: number): number => (sum ^ (sum >>> 15)) & mask

function standsAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}
