import { closest } from '@goalmark/core'
import { isMarkdown } from '../files/paths.js'
import { type Refusal, refuse } from '../refusal.js'
import type { Arguments, CommandForm, OptionForm } from './option.js'

/** Words → what they say, by the forms a command knows. `--name value`, `--name=value`, `-n value`, `--no-name`; `--` ends the options. */
export function parseArgs(argv: readonly string[], command: Taken): Arguments | Refusal {
  const said: Said = { flags: new Map(), values: new Map(), numbers: new Map(), lists: new Map(), positionals: [] }
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!
    if (word === '--') {
      said.positionals.push(...argv.slice(at + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      said.positionals.push(word)
      continue
    }
    const option = optionOf(word, command)
    if (option.kind === 'refused') return option
    const takesNext = option.form.kind !== 'flag' && option.value === undefined
    const next = argv[at + 1]
    // A word that opens like an option is the next option, not this one's value; `--name=--value` says otherwise.
    const value = takesNext ? (next?.startsWith('--') ? undefined : next) : option.value
    if (takesNext && value !== undefined) at++
    const refusal = say(said, option, value)
    if (refusal) return refusal
  }
  return said
}

interface Said extends Arguments {
  readonly flags: Map<string, boolean>
  readonly values: Map<string, string>
  readonly numbers: Map<string, number>
  readonly lists: Map<string, string[]>
  readonly positionals: string[]
}

interface Written {
  readonly kind: 'option'
  readonly form: OptionForm
  /** As the user wrote it, for messages: `--fromat`. */
  readonly written: string
  readonly value: string | undefined
  readonly negated: boolean
}

type Taken = Pick<CommandForm, 'name' | 'options'>

function optionOf(word: string, command: Taken): Written | Refusal {
  const forms = command.options
  if (!word.startsWith('--')) return shortOptionOf(word, command)
  // As many tools spell it.
  if (word === '--no-color') return optionOf('--color=never', command)
  const equals = word.indexOf('=')
  const name = equals < 0 ? word.slice(2) : word.slice(2, equals)
  const value = equals < 0 ? undefined : word.slice(equals + 1)
  const form = forms.find((candidate) => candidate.name === name)
  if (form) return { kind: 'option', form, written: `--${name}`, value, negated: false }
  const negated = name.startsWith('no-')
    ? forms.find((candidate) => candidate.name === name.slice(3) && candidate.kind === 'flag')
    : undefined
  if (negated) return { kind: 'option', form: negated, written: `--${name}`, value, negated: true }
  return unknown(`--${name}`, command)
}

function shortOptionOf(word: string, command: Taken): Written | Refusal {
  const form = command.options.find((candidate) => candidate.short === word[1])
  if (!form || (form.kind === 'flag' && word.length > 2)) return unknown(word, command)
  const rest = word.slice(2).replace(/^=/, '')
  return { kind: 'option', form, written: `-${form.short}`, value: rest === '' ? undefined : rest, negated: false }
}

function unknown(written: string, { name, options }: Taken): Refusal {
  const near = closest(
    written.replace(/^-+/, ''),
    options.map((form) => form.name),
  )
  if (!near && isMarkdown(written)) return refuse(`there is no option ${written}`, `a file of that name: ./${written}`)
  return refuse(`there is no option ${written}`, near ? `did you mean --${near}?` : `what ${name} takes: goalmark ${name} --help`)
}

function say(said: Said, { form, written, value, negated }: Written, given: string | undefined): Refusal | undefined {
  if (form.kind === 'flag') {
    if (value !== undefined) return refuse(`${written} takes no value`, `write ${written} alone`)
    said.flags.set(form.name, !negated)
    return undefined
  }
  if (given === undefined) return refuse(`${written} needs a value`, `write ${written} ${form.value ?? 'VALUE'}`)
  if (form.choices && form.kind !== 'list' && !form.choices.includes(given)) return notAChoice(written, given, form.choices)
  if (form.kind === 'number') return sayNumber(said, form.name, written, given)
  if (form.kind === 'list') said.lists.set(form.name, [...(said.lists.get(form.name) ?? []), given])
  else said.values.set(form.name, given)
  return undefined
}

/** The refusal of a value that is none of the known ones. */
export function notAChoice(written: string, given: string, choices: readonly string[]): Refusal {
  const near = closest(given, choices)
  return refuse(`${written} cannot be "${given}"`, `${near ? `did you mean ${near}? ` : ''}it takes ${listed(choices)}`)
}

function sayNumber(said: Said, name: string, written: string, given: string): Refusal | undefined {
  if (!/^\d{1,9}$/.test(given)) return refuse(`${written} needs a whole number, not "${given}"`, `for example ${written} 10`)
  said.numbers.set(name, Number(given))
  return undefined
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
