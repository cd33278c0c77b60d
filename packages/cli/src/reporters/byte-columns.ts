import { type Lines, linesOf, positionAt } from '@goalmark/core'

export interface BytePlace {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-8 bytes. */
  readonly column: number
}

/** Offsets of one text → lines and columns in UTF-8 bytes, as reviewdog counts. */
export function bytePlaces(text: string): (offset: number) => BytePlace {
  let lines: Lines | undefined
  return (offset) => {
    lines ??= linesOf(text)
    const { line, character } = positionAt(lines, offset)
    const start = lines.starts[line]!
    return { line: line + 1, column: Buffer.byteLength(text.slice(start, start + character), 'utf8') + 1 }
  }
}
