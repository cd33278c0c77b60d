import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One rule's place: `group/claim` and the name it is exported by. */
export interface RuleFile {
  readonly id: string
  readonly group: string
  readonly claim: string
  readonly name: string
}

export const rulesFolder = fileURLToPath(new URL('../../packages/core/src/rules/', import.meta.url))

/** Every rule there is a file for, in the order of its id. A folder is a group, a `.ts` in it a claim. */
export function ruleFiles(): readonly RuleFile[] {
  const groups = readdirSync(rulesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return groups
    .flatMap(({ name: group }) =>
      readdirSync(`${rulesFolder}${group}`)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ruleFileOf(group, file.slice(0, -3))),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const ruleFileOf = (group: string, claim: string): RuleFile => ({
  id: `${group}/${claim}`,
  group,
  claim,
  name: claim.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
})
