import type { OptionForm } from '../args/option.js'
import { formatNames } from './formats.js'

/** Options that every command knows. */
export const common: readonly OptionForm[] = [
  { name: 'help', short: 'h', kind: 'flag', group: 'Running', summary: 'Show this help.' },
  { name: 'version', short: 'V', kind: 'flag', group: 'Running', summary: 'Show the version.' },
  {
    name: 'color',
    kind: 'value',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    group: 'What is shown',
    summary: 'Colours: auto, always or never. Without it NO_COLOR, then FORCE_COLOR, then the terminal decide.',
  },
]

export const config: OptionForm = {
  name: 'config',
  short: 'c',
  kind: 'value',
  value: 'FILE',
  holds: 'file',
  group: 'What is asked',
  summary: 'Use this config file in place of the nearest one.',
}

export const today: OptionForm = {
  name: 'today',
  kind: 'value',
  value: 'DATE',
  group: 'Running',
  summary: 'Take this day (YYYY-MM-DD) for today.',
}

export const engine: OptionForm = {
  name: 'engine',
  kind: 'value',
  value: 'NAME',
  choices: ['auto', 'native', 'remark'],
  group: 'Running',
  summary: 'Markdown engine: auto, native (fast) or remark (the reference). GOALMARK_ENGINE says the same.',
}

export const asPlan: OptionForm = {
  name: 'as-plan',
  kind: 'flag',
  group: 'What is read',
  summary: 'Read every given file as a plan, also where it does not say that it is one.',
}

export const allowEmpty: OptionForm = {
  name: 'allow-empty',
  kind: 'flag',
  group: 'Exit code',
  summary: 'Finding no plan at all is no failure.',
}

export const noIgnore: OptionForm = {
  name: 'ignore',
  kind: 'flag',
  group: 'What is read',
  holdsUnlessDenied: true,
  summary: 'Also read files that .gitignore or the config leave out.',
}

export const verbose: OptionForm = {
  name: 'verbose',
  short: 'v',
  kind: 'flag',
  group: 'What is shown',
  summary: 'Say more: every finding with its frame, files that were left out and why, the engine.',
}

export const quiet: OptionForm = {
  name: 'quiet',
  short: 'q',
  kind: 'flag',
  group: 'What is shown',
  summary: 'Errors and warnings only; no hints, no summary.',
}

export const stdin: OptionForm = {
  name: 'stdin-filename',
  kind: 'value',
  value: 'FILE',
  holds: 'file',
  group: 'What is read',
  summary: 'Read one plan from stdin, as if it stood in FILE: its config, ignore rules and path hold.',
}

export const jsonFlag: OptionForm = { name: 'json', kind: 'flag', group: 'What is shown', summary: 'Print JSON.' }
export const dryRun: OptionForm = { name: 'dry-run', kind: 'flag', group: 'Writing', summary: 'Only show what would be written.' }
export const yes: OptionForm = { name: 'yes', short: 'y', kind: 'flag', group: 'Writing', summary: 'Write without asking.' }

export const cache: readonly OptionForm[] = [
  { name: 'cache', kind: 'flag', holdsUnlessDenied: true, group: 'Running', summary: 'Read every plan anew and keep nothing.' },
  {
    name: 'cache-dir',
    kind: 'value',
    value: 'FOLDER',
    holds: 'folder',
    group: 'Running',
    summary: 'Keep the cache here. Default: node_modules/.cache/goalmark where there is a node_modules.',
  },
  { name: 'jobs', short: 'j', kind: 'value', value: 'N', group: 'Running', summary: 'How many threads read plans: a number, or auto.' },
]

export const report: readonly OptionForm[] = [
  {
    name: 'format',
    short: 'f',
    kind: 'list',
    value: 'FORMAT[=FILE]',
    choices: formatNames,
    group: 'What is shown',
    summary: `How findings are written: ${formatNames.join(', ')}. May be given several times; =FILE writes there.`,
  },
  {
    name: 'only',
    kind: 'list',
    value: 'WHAT',
    holds: 'findings',
    group: 'What is shown',
    summary: 'Only errors, warnings, hints or fixable findings, or those of a rule or a group such as measurable.',
  },
  quiet,
  verbose,
  { name: 'quote', kind: 'flag', group: 'What is shown', summary: 'Let formats for CI quote the words of plans; without it they do not.' },
  { name: 'statistics', kind: 'flag', group: 'What is shown', summary: 'Count findings by rule.' },
  { name: 'timing', kind: 'flag', group: 'What is shown', summary: 'Say on stderr where the time went.' },
  {
    name: 'fail-on',
    kind: 'value',
    value: 'LEVEL',
    choices: ['error', 'warning', 'never'],
    group: 'Exit code',
    summary: 'Fail from this level on: error, warning (default) or never. Hints never fail.',
  },
  { name: 'max-warnings', kind: 'number', value: 'N', group: 'Exit code', summary: 'Tolerate up to N warnings. Default 0.' },
  { name: 'clock', kind: 'flag', group: 'Exit code', summary: 'Let findings that depend on today (a date that has passed) count too.' },
]
