import type { CommandForm, OptionForm } from '../args/option.js'
import { onlyWords } from '../lint/sieve.js'

/** What a shell offers where an option wants its value. */
export type Offered =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'ref' }
  /** Numbers, days, names: only the user knows. */
  | { readonly kind: 'nothing' }

export function offeredFor({ choices, holds }: OptionForm, rules: readonly string[]): Offered {
  if (choices) return { kind: 'words', words: choices }
  if (holds === 'rule') return { kind: 'words', words: rules }
  if (holds === 'findings') return { kind: 'words', words: [...onlyWords, ...new Set(rules.map((rule) => rule.split('/')[0]!)), ...rules] }
  return { kind: holds ?? 'nothing' }
}

/** The words that may stand first after the command. */
export const firstWords = ({ takes, words = [] }: CommandForm, rules: readonly string[]): readonly string[] =>
  takes === 'rules' ? rules : words
