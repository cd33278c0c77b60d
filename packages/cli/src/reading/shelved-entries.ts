import type { FileOutline } from '@goalmark/core'
import { type Entry, unpackedLine } from './entry.js'
import { type Block, Shelf } from './shelf.js'
import { someAtHand } from './some-at-hand.js'

/** Entries of so many files that memory counts. */
export class ShelvedEntries {
  readonly #shelf = new Shelf()
  readonly #entryAt = someAtHand((place) => unpackedLine(this.#shelf.at(place)))

  add(line: string, outline: FileOutline): Shelved {
    return this.#at(this.#shelf.add(line), outline)
  }

  addBlock(block: Block, outlines: readonly FileOutline[]): readonly Shelved[] {
    const first = this.#shelf.addBlock(block)
    return outlines.map((outline, index) => this.#at(first + index, outline))
  }

  #at(place: number, outline: FileOutline): Shelved {
    return { entry: new LateEntry(outline, () => this.#entryAt(place)), line: () => this.#shelf.at(place) }
  }
}

interface Shelved {
  readonly entry: Entry
  /** It as it was put down. */
  readonly line: () => string
}

/** Says at once what an index of all files is made of, and the rest when it is asked. */
export class LateEntry implements Entry {
  readonly outline: FileOutline
  readonly #whole: () => Entry

  constructor({ path, ids }: FileOutline, whole: () => Entry) {
    this.outline = { path, ids: ids.length === 0 ? none : ids }
    this.#whole = whole
  }

  get record(): Entry['record'] {
    return this.#whole().record
  }

  get tally(): Entry['tally'] {
    return this.#whole().tally
  }

  get titles(): Entry['titles'] {
    return this.#whole().titles
  }
}

const none: FileOutline['ids'] = []
