export interface CsvRow {
  readonly cells: readonly string[]
  /** 1-based. */
  readonly line: number
}

/** Comma- or semicolon-separated text (RFC 4180): cells in quotes may hold separators, line ends and doubled quotes. Empty lines are left out. */
export function csvRows(text: string): readonly CsvRow[] {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let begun = 1
  const endRow = (): void => {
    cells.push(cell)
    if (cells.some((each) => each.trim() !== '')) rows.push({ cells, line: begun })
    cells = []
    cell = ''
    begun = line
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line++
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (character === separator) {
      cells.push(cell)
      cell = ''
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') {
        at++
        line++
      }
      endRow()
    } else cell += character
  }
  endRow()
  return rows
}

/** Spreadsheets in many countries write semicolons. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)![0]
  return first.includes(';') && !first.includes(',') ? ';' : ','
}
