declare const ruleId: unique symbol

/** `group/claim`, as in `measurable/states-a-measure`. */
export type RuleId = string & { readonly [ruleId]: true }

/** The id, or `undefined` for text that is not of that shape. That such a rule exists is another question. */
export const ruleIdOf = (text: string): RuleId | undefined => (/^[a-z-]+\/[a-z-]+$/.test(text) ? (text as RuleId) : undefined)
