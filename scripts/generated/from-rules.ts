import type { Generated } from './generated.js'

/** All that is made from the rules' own fields and pages. */
export async function fromRules(_root: string): Promise<readonly Generated[]> {
  return []
}
