import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configJsonSchema } from '../../packages/core/src/project/config-schema.js'
import { rules } from '../../packages/core/src/rules/index.generated.js'
import { generateSchemas } from '../generate-schemas.js'
import type { Generated } from './generated.js'
import { rulePages, rulesTable } from './rule-pages.js'

/** All that is made from the rules' own fields and pages, and from types. A page whose rule is gone comes back as empty: to be removed. */
export async function fromRules(root: string): Promise<readonly Generated[]> {
  const pages = rulePages(rules)
  return [
    ...pages,
    ...leftOver(root, new Set(pages.map(({ path }) => path))),
    ...readmeTable(root),
    { path: 'packages/core/schema/config.schema.json', text: `${JSON.stringify(configJsonSchema(rules), null, 2)}\n` },
    ...[...(await generateSchemas())].map(([path, text]) => ({ path, text })),
  ]
}

function leftOver(root: string, made: ReadonlySet<string>): readonly Generated[] {
  const folder = join(root, 'docs/rules')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/rules/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !made.has(path))
    .map((path) => ({ path, text: '' }))
}

/** The README is written by hand but for what stands between its two marks. */
function readmeTable(root: string): readonly Generated[] {
  const path = 'README.md'
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  const marks = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/
  if (!marks.test(text)) return []
  return [
    { path, text: text.replace(marks, (_, open: string, close: string) => `${open}\n${rulesTable(rules, 'docs/rules/')}\n\n${close}`) },
  ]
}
