import { closest, type Rule, rules } from '@goalmark/core'
import { type Refusal, refuse } from '../refusal.js'

/** By its id, or by the part after the slash. */
export function ruleOf(word: string): Rule | Refusal {
  const found = rules.find(({ id }) => id === word || id.endsWith(`/${word}`))
  if (found) return found
  const near = closest(word, [...rules.map(({ id }) => id), ...rules.map(({ id }) => id.slice(id.indexOf('/') + 1))])
  return refuse(`there is no rule "${word}"`, near ? `did you mean ${near}?` : '`goalmark rules` lists them')
}
