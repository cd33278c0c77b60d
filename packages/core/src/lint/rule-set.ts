import type { Level } from './finding.js'
import type { Rule } from './rule.js'
import type { RuleId } from './rule-id.js'

/** A rule switched on at a level, with its options filled in from its defaults. */
export interface ActiveRule<On extends Rule['on'] = Rule['on']> {
  readonly rule: Extract<Rule, { readonly on: On }>
  readonly level: Exclude<Level, 'off'>
  readonly options: Readonly<Record<string, unknown>>
}

export interface RuleSet {
  /** The rules that are on, in the order of their ids. */
  readonly active: readonly ActiveRule[]
  /** Every rule there is, on or off: what suppression comments may name. */
  readonly known: ReadonlySet<RuleId>
}

type ByOn = { readonly [On in Rule['on']]: readonly ActiveRule<On>[] }

const sorted = new WeakMap<RuleSet, ByOn>()

/** The active rules of one kind; sorted out once per set. */
export function rulesOn<On extends Rule['on']>(set: RuleSet, on: On): readonly ActiveRule<On>[] {
  const before = sorted.get(set)
  if (before) return before[on]
  const byOn = sortOut(set)
  sorted.set(set, byOn)
  return byOn[on]
}

function sortOut({ active }: RuleSet): ByOn {
  const of = <On extends Rule['on']>(on: On) => active.filter(({ rule }) => rule.on === on) as unknown as readonly ActiveRule<On>[]
  return { goal: of('goal'), step: of('step'), log: of('log'), plan: of('plan'), workspace: of('workspace'), silences: of('silences') }
}

/** The set of these rules at these levels; a rule without a setting is off. */
export function ruleSetOf(
  rules: readonly Rule[],
  settingOf: (rule: Rule) => { readonly level: Level; readonly options: Readonly<Record<string, unknown>> } | undefined,
): RuleSet {
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = settingOf(rule)
    if (setting && setting.level !== 'off')
      active.push({ rule, level: setting.level, options: { ...defaultsOf(rule), ...setting.options } } as ActiveRule)
  }
  return { active, known: new Set(rules.map(({ id }) => id)) }
}

const defaultsOf = (rule: Rule): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, form]) => [name, form.default]))
