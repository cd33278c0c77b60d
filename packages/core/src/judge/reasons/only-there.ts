import type { Clause } from '../language/clauses.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import type { Token } from '../language/tokens.js'

/** `The ministry is in Berlin`, `the owner comes by`, `pensioners meet here`: where those who have a say or come are, and neither help nor reason. */
export function isOnlyThere(tokens: readonly Token[], { first, head, last }: Clause): boolean {
  if (head <= first || !(tokens[head]!.role & r.idle)) return false
  let somebody = false
  for (let at = first; at < head; at++) {
    const { grammar, role } = tokens[at]!
    if (grammar & g.self || role & r.kin) return false
    if (role & r.body || (role & r.crowd && grammar & g.plural)) somebody = true
  }
  for (let at = head; at < last; at++) if (tokens[at]!.sense & (s.resource | s.problem) || tokens[at]!.grammar & g.negation) return false
  return somebody
}
