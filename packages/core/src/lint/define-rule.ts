import type { Rule, RuleForm } from './rule.js'
import { ruleIdOf } from './rule-id.js'

/** Makes a rule of its form. Throws at load time for an id of the wrong shape: a mistake of ours, met by the first test. */
export function defineRule(form: RuleForm): Rule {
  const id = ruleIdOf(form.id)
  if (!id) throw new Error(`"${form.id}" is no rule id; write group/claim`)
  return { ...form, id }
}
