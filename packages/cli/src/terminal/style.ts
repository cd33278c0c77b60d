/** How words look on a terminal; without colour each function gives its text back. */
export interface Style {
  readonly bold: Paint
  readonly dim: Paint
  readonly underline: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly blue: Paint
  readonly cyan: Paint
  /** Text that opens `url` when clicked, where the terminal knows such links (OSC 8). */
  readonly link: (text: string, url: string) => string
}

type Paint = (text: string) => string

export interface Abilities {
  readonly colour: boolean
  readonly links: boolean
}

const plain: Paint = (text) => text

export function styleOf({ colour, links }: Abilities): Style {
  const paint = (open: number, close: number): Paint =>
    colour ? (text) => (text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`) : plain
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    underline: paint(4, 24),
    red: paint(31, 39),
    yellow: paint(33, 39),
    green: paint(32, 39),
    blue: paint(34, 39),
    cyan: paint(36, 39),
    link: links ? (text, url) => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : plain,
  }
}
