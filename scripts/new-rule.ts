/** Two files for a new rule, the page first: `pnpm new-rule measurable/states-a-measure`. Nothing that is there is overwritten. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ruleFileOf, rulesFolder } from './generated/rule-files.js'

const [, , id = ''] = process.argv
const [group, claim] = id.split('/')
if (!group || !claim || !/^[a-z-]+\/[a-z-]+$/.test(id)) refuse('Write group/claim, as in: pnpm new-rule measurable/states-a-measure')

const { name } = ruleFileOf(group!, claim!)
const page = `${rulesFolder}${id}.md`
const code = `${rulesFolder}${id}.ts`
for (const path of [page, code]) if (existsSync(path)) refuse(`${id} is there already`)

mkdirSync(dirname(page), { recursive: true })
writeFileSync(
  page,
  `What the rule looks at, and what it leaves alone.

## It is content with

\`\`\`md
## Goals

### Pass the CKA by 30 June 2026
\`\`\`

## It asks

\`\`\`md
## Goals

### Be more visible
    ^^^^^^^^^^^^^^^ hint: The message you would like to read
\`\`\`
`,
)
writeFileSync(
  code,
  `import { defineRule } from '../../lint/define-rule.js'

export const ${name} = defineRule({
  id: '${id}',
  summary: 'What holds when the rule is content.',
  why: 'What becomes harder where it does not.',
  advice: 'One question? One example.',
  severity: 'hint',
  on: 'goal',
  *check(goal, { asks }) {
    if (!asks.anything) return
    yield { span: goal.titleSpan, message: 'The message you would like to read' }
  },
})
`,
)
process.stdout.write(
  `${page}\n${code}\nWrite the page first. Then: pnpm generate --write, and npx vitest run packages/core/test/rules.test.ts\n`,
)

function refuse(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(2)
}
