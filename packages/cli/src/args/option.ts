/** One option of a command, as data: the parser, `--help`, the completions and the docs all read it. */
export interface OptionForm {
  /** Without dashes: `max-warnings`. */
  readonly name: string
  /** One letter: `f` for `-f`. */
  readonly short?: string
  /** `flag` takes no value and knows `--no-NAME`; `list` may be given several times. */
  readonly kind: 'flag' | 'value' | 'number' | 'list'
  /** A flag that holds unless it is denied: people write `--no-NAME`, and the summary says what that does. */
  readonly holdsUnlessDenied?: true
  /** What stands for the value in help: `FILE`. */
  readonly value?: string
  /** The only values it takes. */
  readonly choices?: readonly string[]
  /** What the value is, for completions. */
  readonly holds?: 'file' | 'folder' | 'ref' | 'rule' | 'findings'
  readonly summary: string
  readonly group: OptionGroup
}

/** An option as people write it. */
export const writtenOption = ({ name, holdsUnlessDenied }: OptionForm): string => (holdsUnlessDenied ? `--no-${name}` : `--${name}`)

export const optionGroups = ['What is read', 'What is asked', 'What is shown', 'Exit code', 'Fixing', 'Writing', 'Running'] as const
export type OptionGroup = (typeof optionGroups)[number]

/** One command, as data. */
export interface CommandForm {
  readonly name: string
  readonly summary: string
  /** How it is called, after `goalmark`. */
  readonly usage: string
  /** What a newcomer wants to know before using it; paragraphs. */
  readonly about: readonly string[]
  readonly options: readonly OptionForm[]
  readonly examples: readonly { readonly run: string; readonly does: string }[]
  /** What positional arguments are, for completions. */
  readonly takes: 'paths' | 'rules' | 'shells' | 'actions' | 'kinds' | 'nothing'
  /** The words that may stand first, where there is a fixed set: `create`, `prune`, `check`. */
  readonly words?: readonly string[]
}

/** What was said on the command line: option name → value; absent when not said. */
export interface Arguments {
  readonly flags: ReadonlyMap<string, boolean>
  readonly values: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
  readonly lists: ReadonlyMap<string, readonly string[]>
  /** In order. `-` stands for stdin. */
  readonly positionals: readonly string[]
}
