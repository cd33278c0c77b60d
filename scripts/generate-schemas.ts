/**
 * Makes the JSON Schemas of what others rely on from the TypeScript types of `packages/core/src/contract`.
 * `tsx scripts/generate-schemas.ts --write` writes them, `--check` names what is stale and fails; `pnpm generate` does the same among other files.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Schema file → the type it describes and where that type stands. */
const schemas = [
  { file: 'packages/core/schema/plan.schema.json', source: 'packages/core/src/contract/plan-json.ts', type: 'PlanJson' },
  { file: 'packages/core/schema/lint.schema.json', source: 'packages/core/src/contract/lint-json.ts', type: 'LintJson' },
  { file: 'packages/core/schema/status.schema.json', source: 'packages/core/src/contract/status-json.ts', type: 'StatusJson' },
] as const

/** Path from the root → content. The same types always give the same text. */
export async function generateSchemas(): Promise<Map<string, string>> {
  return new Map(
    schemas.filter(({ source }) => existsSync(join(root, source))).map(({ file, source, type }) => [file, schemaOf(source, type)]),
  )
}

function schemaOf(source: string, type: string): string {
  const generator = createGenerator({
    path: join(root, source),
    tsconfig: join(root, 'packages/core/tsconfig.json'),
    type,
    skipTypeCheck: true,
    sortProps: true,
    topRef: false,
    additionalProperties: true,
  })
  return `${JSON.stringify(generator.createSchema(type), null, 2)}\n`
}

async function main(mode: string | undefined): Promise<void> {
  const made = await generateSchemas()
  const stale = [...made].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
  for (const [path, text] of mode === '--write' ? stale : []) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  if (mode !== '--write' && stale.length > 0) {
    process.stdout.write(`${stale.map(([path]) => `stale: ${path}`).join('\n')}\nRun \`pnpm generate --write\`.\n`)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2])
