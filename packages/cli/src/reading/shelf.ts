import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { someAtHand } from './some-at-hand.js'

/**
 * Texts beyond V8's heap, a few dozen squeezed together: what a run over very many plans holds of each. V8 lets its heap grow to several times of what
 * lives in it, and walks through all that lives: what stands here costs neither. Read best in the order in which it was put down.
 */
export class Shelf {
  readonly #blocks: (Block | undefined)[] = []
  #board = new Uint8Array(0)
  #used = 0
  #open: { readonly block: number; readonly texts: string[] } | null = null
  readonly #bytesOf = someAtHand((block) => inflateRawSync(this.#blocks[block]!.bytes))

  /** Gives its place. */
  add(text: string): number {
    this.#open ??= { block: this.#blocks.push(undefined) - 1, texts: [] }
    const { block, texts } = this.#open
    texts.push(text)
    if (texts.length === textsInBlock) {
      this.#blocks[block] = this.#stored(squeezed(texts))
      this.#open = null
    }
    return block * textsInBlock + texts.length - 1
  }

  /** Texts that another thread has squeezed; gives the place of the first, the others follow. */
  addBlock(block: Block): number {
    return (this.#blocks.push(this.#stored(block)) - 1) * textsInBlock
  }

  /** In a board of a megabyte: thousands of small pieces that stay, among large ones that go, would leave the process's memory full of holes. */
  #stored({ bytes, ends }: Block): Block {
    const { length } = bytes
    if (length > this.#board.length - this.#used) {
      this.#board = new Uint8Array(Math.max(boardSize, length))
      this.#used = 0
    }
    const start = this.#used
    this.#board.set(bytes, start)
    this.#used += length
    return { bytes: this.#board.subarray(start, this.#used), ends }
  }

  at(place: number): string {
    const block = Math.floor(place / textsInBlock)
    const within = place % textsInBlock
    const squeezed = this.#blocks[block]
    if (!squeezed) return this.#open!.texts[within]!
    const { ends } = squeezed
    return this.#bytesOf(block).toString('utf8', within === 0 ? 0 : ends[within - 1]!, ends[within]!)
  }
}

/** In bytes. */
const boardSize = 1 << 20

/** At most so many texts. */
export const textsInBlock = 32

/** What crosses between threads. */
export interface Block {
  readonly bytes: Uint8Array
  /** Where each text ends in the bytes before they were squeezed. */
  readonly ends: readonly number[]
}

/** Never joined as one string: one of that size would stand among V8's large objects until all of the heap is collected. */
export function squeezed(texts: readonly string[]): Block {
  const pieces = texts.map((text) => Buffer.from(text))
  let end = 0
  const ends = pieces.map(({ length }) => {
    end += length
    return end
  })
  return { bytes: new Uint8Array(deflateRawSync(Buffer.concat(pieces, end), { level: 1 })), ends }
}
