import type { OptionForm } from '../args/option.js'

export const formatNames = [
  'pretty',
  'compact',
  'grouped',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'azure',
  'markdown',
  'agent',
] as const
export type FormatName = (typeof formatNames)[number]

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

const config: OptionForm = {
  name: 'config',
  short: 'c',
  kind: 'value',
  value: 'FILE',
  holds: 'file',
  group: 'What is asked',
  summary: 'Use this config file in place of the nearest one.',
}

const today: OptionForm = {
  name: 'today',
  kind: 'value',
  value: 'DATE',
  group: 'Running',
  summary: 'Take this day (YYYY-MM-DD) for today.',
}

const engine: OptionForm = {
  name: 'engine',
  kind: 'value',
  value: 'NAME',
  choices: ['auto', 'native', 'remark'],
  group: 'Running',
  summary: 'Markdown engine: auto, native (fast) or remark (the reference). GOALMARK_ENGINE says the same.',
}

const asPlan: OptionForm = {
  name: 'as-plan',
  kind: 'flag',
  group: 'What is read',
  summary: 'Read every given file as a plan, also where it does not say that it is one.',
}

const allowEmpty: OptionForm = {
  name: 'allow-empty',
  kind: 'flag',
  group: 'Exit code',
  summary: 'Finding no plan at all is no failure.',
}

const noIgnore: OptionForm = {
  name: 'ignore',
  kind: 'flag',
  group: 'What is read',
  summary: '--no-ignore also reads files that .gitignore or the config leave out.',
}

const verbose: OptionForm = {
  name: 'verbose',
  short: 'v',
  kind: 'flag',
  group: 'What is shown',
  summary: 'Say more: every finding with its frame, files that were left out and why, the engine.',
}

const quiet: OptionForm = {
  name: 'quiet',
  short: 'q',
  kind: 'flag',
  group: 'What is shown',
  summary: 'Errors and warnings only; no hints, no summary.',
}

const includePrivate: OptionForm = {
  name: 'include-private',
  kind: 'flag',
  group: 'What is shown',
  summary: 'Also show what stays in the pair: check-ins, obstacles, confidence.',
}

const stdin: OptionForm = {
  name: 'stdin-filename',
  kind: 'value',
  value: 'FILE',
  holds: 'file',
  group: 'What is read',
  summary: 'Read one plan from stdin, as if it stood in FILE: its config, ignore rules and path hold.',
}

const jsonFlag: OptionForm = { name: 'json', kind: 'flag', group: 'What is shown', summary: 'Print JSON.' }
const dryRun: OptionForm = { name: 'dry-run', kind: 'flag', group: 'Writing', summary: 'Only show what would be written.' }
const yes: OptionForm = { name: 'yes', short: 'y', kind: 'flag', group: 'Writing', summary: 'Write without asking.' }

const cache: readonly OptionForm[] = [
  { name: 'cache', kind: 'flag', group: 'Running', summary: '--no-cache reads every plan anew and keeps nothing.' },
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

const report: readonly OptionForm[] = [
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

export const options = {
  lint: [
    asPlan,
    {
      name: 'changed',
      kind: 'flag',
      group: 'What is read',
      summary: 'Only plans that differ from the default branch, with uncommitted and new files.',
    },
    {
      name: 'since',
      kind: 'value',
      value: 'REF',
      holds: 'ref',
      group: 'What is read',
      summary: 'Only plans changed since the merge base with REF.',
    },
    { name: 'staged', kind: 'flag', group: 'What is read', summary: 'Only plans staged for the next commit.' },
    stdin,
    noIgnore,
    config,
    {
      name: 'preset',
      kind: 'value',
      value: 'NAME',
      choices: ['recommended', 'strict', 'minimal', 'programme'],
      group: 'What is asked',
      summary: 'Start from this preset: recommended, strict, minimal or programme.',
    },
    {
      name: 'rule',
      kind: 'list',
      value: 'ID=LEVEL',
      holds: 'rule',
      group: 'What is asked',
      summary: 'Set one rule: --rule measurable/states-a-measure=off.',
    },
    {
      name: 'baseline',
      kind: 'value',
      value: 'FILE',
      holds: 'file',
      group: 'What is asked',
      summary: 'Leave out what this baseline lists. Default: the nearest goalmark-baseline.jsonl.',
    },
    { name: 'no-baseline', kind: 'flag', group: 'What is asked', summary: 'Show what the baseline lists too.' },
    ...report,
    allowEmpty,
    { name: 'fix', kind: 'flag', group: 'Fixing', summary: 'Write safe fixes, then judge what is left.' },
    { name: 'unsafe-fixes', kind: 'flag', group: 'Fixing', summary: 'With --fix or --diff: also fixes that may change what is meant.' },
    { name: 'diff', kind: 'flag', group: 'Fixing', summary: 'Show what --fix would change and write nothing; 1 if anything would.' },
    { name: 'watch', short: 'w', kind: 'flag', group: 'Running', summary: 'Stay, and judge again when plans change.' },
    today,
    engine,
    ...cache,
    {
      name: 'shard',
      kind: 'value',
      value: 'I/N',
      group: 'Running',
      summary: 'Take the I-th of N parts of the plans; see `goalmark merge`.',
    },
    ...common,
  ],
  parse: [
    stdin,
    asPlan,
    config,
    today,
    engine,
    { name: 'schema', kind: 'flag', group: 'What is shown', summary: 'Print the JSON Schema of the output.' },
    ...common,
  ],
  explain: [
    jsonFlag,
    {
      name: 'goal',
      kind: 'value',
      value: 'FILE:LINE',
      holds: 'file',
      group: 'What is shown',
      summary: 'Say what was read in the goal on this line, part by part, with the words that prove it.',
    },
    config,
    today,
    engine,
    ...common,
  ],
  rules: [jsonFlag, config, ...common],
  init: [
    {
      name: 'program',
      kind: 'flag',
      group: 'Writing',
      summary: 'Also program.yaml and a CI workflow that comments on changed plans and blocks only on errors.',
    },
    dryRun,
    yes,
    ...common,
  ],
  new: [
    { name: 'mentee', kind: 'value', value: 'NAME', group: 'Writing', summary: 'Whose plan it is.' },
    { name: 'mentor', kind: 'value', value: 'NAME', group: 'Writing', summary: 'Who mentors.' },
    { name: 'program', kind: 'value', value: 'NAME', group: 'Writing', summary: 'The programme it belongs to.' },
    { name: 'start', kind: 'value', value: 'DATE', group: 'Writing', summary: 'The first day. Default: today.' },
    { name: 'end', kind: 'value', value: 'DATE', group: 'Writing', summary: 'The last day. Default: six months on.' },
    {
      name: 'pairs',
      kind: 'value',
      value: 'FILE',
      holds: 'file',
      group: 'Writing',
      summary: 'Write one draft for each line of a CSV: mentee, mentor, plan, start, end.',
    },
    {
      name: 'out',
      short: 'o',
      kind: 'value',
      value: 'PATH',
      holds: 'folder',
      group: 'Writing',
      summary: 'The file or folder to write to.',
    },
    dryRun,
    yes,
    today,
    ...common,
  ],
  fmt: [
    { name: 'check', kind: 'flag', group: 'Writing', summary: 'Write nothing; 1 if a file is not in canonical form.' },
    { name: 'diff', kind: 'flag', group: 'Writing', summary: 'Write nothing; show what would change, 1 if anything would.' },
    stdin,
    asPlan,
    noIgnore,
    config,
    engine,
    allowEmpty,
    quiet,
    verbose,
    ...common,
  ],
  status: [
    jsonFlag,
    {
      name: 'only',
      kind: 'list',
      value: 'WHAT',
      group: 'What is shown',
      summary: 'Only plans that are: needs-a-call, overdue, at-risk, behind, on-track, done, draft, active, paused, closed.',
    },
    {
      name: 'by',
      kind: 'value',
      value: 'WHAT',
      choices: ['plan', 'mentor', 'program'],
      group: 'What is shown',
      summary: 'Group plans by mentor or program.',
    },
    { name: 'goals', kind: 'flag', group: 'What is shown', summary: 'Show every goal below its plan.' },
    includePrivate,
    asPlan,
    noIgnore,
    config,
    today,
    engine,
    allowEmpty,
    verbose,
    ...cache,
    ...common,
  ],
  baseline: [
    {
      name: 'baseline',
      kind: 'value',
      value: 'FILE',
      holds: 'file',
      group: 'Writing',
      summary: 'Where it stands. Default: goalmark-baseline.jsonl.',
    },
    dryRun,
    asPlan,
    noIgnore,
    config,
    engine,
    ...cache,
    ...common,
  ],
  config: [jsonFlag, config, ...common],
  merge: [...report, ...common],
  completions: [...common],
  lsp: [
    {
      name: 'stdio',
      kind: 'flag',
      group: 'Running',
      summary: 'Speak on stdin and stdout; the only way there is, so editors may leave it out.',
    },
    ...common,
  ],
} as const satisfies Record<string, readonly OptionForm[]>
