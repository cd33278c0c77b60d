import type { FileOutline } from '@goalmark/core'
import { type Entry, unpackedLine } from './entry.js'
import { type Block, Shelf } from './shelf.js'
import { someAtHand } from './some-at-hand.js'

/** What holds things of so many files that memory counts. */
export interface Shelving<Kept> {
  readonly add: (line: string, kept: Kept) => Shelved<Kept>
  /** Those that another thread has squeezed. */
  readonly addBlock: (block: Block, outlines: readonly FileOutline[]) => readonly Shelved<Kept>[]
  /** One that a cache has, unpacked again whenever it is asked. */
  readonly late: (known: Kept, again: () => Kept) => Kept
  readonly outlineOf: (kept: Kept) => FileOutline
}

export interface Shelved<Kept> {
  readonly kept: Kept
  /** It as it was put down. */
  readonly line: () => string
}

/** Entries of so many files that memory counts. */
export class ShelvedEntries implements Shelving<Entry> {
  readonly #shelf = new Shelf()
  readonly #entryAt = someAtHand((place) => unpackedLine(this.#shelf.at(place)))

  add(line: string, { outline }: Entry): Shelved<Entry> {
    return this.#at(this.#shelf.add(line), { path: outline.path, ids: uncut(outline.ids) })
  }

  addBlock(block: Block, outlines: readonly FileOutline[]): readonly Shelved<Entry>[] {
    const first = this.#shelf.addBlock(block)
    return outlines.map((outline, index) => this.#at(first + index, outline))
  }

  late({ outline }: Entry, again: () => Entry): Entry {
    return new LateEntry(outline, again)
  }

  outlineOf({ outline }: Entry): FileOutline {
    return outline
  }

  #at(place: number, outline: FileOutline): Shelved<Entry> {
    return { kept: new LateEntry(outline, () => this.#entryAt(place)), line: () => this.#shelf.at(place) }
  }
}

/** Says at once what an index of all files is made of, and the rest when it is asked. */
class LateEntry implements Entry {
  readonly outline: FileOutline
  readonly #whole: () => Entry

  constructor(outline: FileOutline, whole: () => Entry) {
    this.outline = outline
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

  get canonical(): Entry['canonical'] {
    return this.#whole().canonical
  }
}

/** As text and back: they are cut from the text they stand in, and would keep all of it. */
const uncut = (ids: FileOutline['ids']): FileOutline['ids'] => (ids.length === 0 ? ids : JSON.parse(JSON.stringify(ids)))
