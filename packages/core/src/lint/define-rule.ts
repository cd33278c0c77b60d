import type { Need, Rule, RuleForm } from './rule.js'
import { ruleIdOf } from './rule-id.js'

/** Makes a rule of its form; the types give `check` only what `needs` names. Throws at load time for an id of the wrong shape: a mistake of ours, met by the first test. */
export function defineRule<Needs extends Need = never>(form: RuleForm<Needs>): Rule {
  const id = ruleIdOf(form.id)
  if (!id) throw new Error(`"${form.id}" is no rule id; write group/claim`)
  return { ...form, id, needs: form.needs ?? [] } as unknown as Rule
}
