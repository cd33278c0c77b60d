import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, goodPlan, runHere, unclearPlan, wrongPlan } from '../support/goalmark.js'
import { elementsOf } from '../support/xml.js'

/** A plan in which words in question stand behind emoji, wide and combining characters, and bytes that XML and workflow commands know. */
const strangePlan = goodPlan.replace(
  '- [ ] Draft the first talk, by 2026-03-31',
  '- [ ] 🎯 名前 e\u0301 <&"::set-output name=x::]]>;%0A Draft the first talk, by 2026-02-30',
)
const files = {
  'plans/good.md': goodPlan,
  'plans/wrong.md': wrongPlan,
  'plans/unclear plan, with: a name.md': unclearPlan,
  'plans/fixable.md': fixablePlan,
  'plans/strange.md': strangePlan,
  'plans/latin.md': new Uint8Array([0xe9, 0x0a]),
}

const report = async (format: string, ...more: string[]) =>
  (await runHere(folderWith(files), ['lint', 'plans', '--format', format, ...more])).stdout

describe('sarif', () => {
  // The schema is of draft 4, which differs from what is read here in names that it does not use.
  const { $schema: _, id: __, ...plainSchema } = schema as Record<string, unknown>
  const validate = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(plainSchema)

  test('is valid by the schema of the standard', async () => {
    const log = JSON.parse(await report('sarif'))
    validate(log)
    expect(validate.errors).toBeNull()
  })

  test('says in what it counts columns, names rules and pages, and gives each result its own fingerprint', async () => {
    const [run] = JSON.parse(await report('sarif')).runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] })
    const rules = run.tool.driver.rules as { id: string; helpUri: string }[]
    for (const { ruleId, ruleIndex } of run.results)
      expect(rules[ruleIndex]).toMatchObject({ id: ruleId, helpUri: expect.stringContaining(ruleId) })
    const prints = run.results.map((result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints))
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('keeps its fingerprints when lines move', async () => {
    const printsOf = async (text: string) => {
      const { stdout } = await runHere(folderWith({ 'a.md': text }), ['lint', '--format', 'sarif'])
      return JSON.parse(stdout).runs[0].results.map((result: { partialFingerprints: object }) => result.partialFingerprints)
    }
    expect(await printsOf(wrongPlan.replace('## Goals', 'A new paragraph.\n\nAnd one more.\n\n## Goals'))).toEqual(
      await printsOf(wrongPlan),
    )
  })

  test('escapes paths as URIs and carries fixes', async () => {
    const { results } = JSON.parse(await report('sarif')).runs[0]
    const uris = results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]!.physicalLocation.artifactLocation.uri,
    )
    expect(uris).toContain('plans/unclear%20plan%2C%20with%3A%20a%20name.md')
    const fix = results.find((result: { fixes?: unknown }) => result.fixes).fixes[0].artifactChanges[0]
    expect(fix.replacements[0]).toMatchObject({ insertedContent: { text: expect.any(String) }, deletedRegion: { startLine: 13 } })
  })
})

describe('rdjson', () => {
  test('counts columns in UTF-8 bytes', async () => {
    const { diagnostics } = JSON.parse(await report('rdjson'))
    const found = diagnostics.find(
      (each: { location: { path: string }; severity: string }) => each.location.path === 'plans/strange.md' && each.severity === 'ERROR',
    )
    const line = strangePlan.split('\n')[found.location.range.start.line - 1]!
    const bytes = Buffer.from(line)
    const words = bytes.subarray(found.location.range.start.column - 1, found.location.range.end.column - 1).toString()
    expect(words).toContain('2026-02-30')
    expect(found).toMatchObject({ code: { value: 'time-bound/readable-dates', url: expect.stringMatching(/^https:/) } })
  })

  test('has the shape of reviewdog', async () => {
    const { source, diagnostics } = JSON.parse(await report('rdjson'))
    expect(source).toEqual({ name: 'goalmark', url: expect.stringMatching(/^https:/) })
    for (const each of diagnostics) {
      expect(each).toMatchObject({
        message: expect.any(String),
        location: { path: expect.any(String) },
        severity: expect.stringMatching(/^(ERROR|WARNING|INFO)$/),
      })
    }
  })
})

describe('gitlab', () => {
  test('has what the code quality widget reads, each fingerprint once', async () => {
    const all = JSON.parse(await report('gitlab'))
    for (const each of all) {
      expect(each).toEqual({
        description: expect.any(String),
        check_name: expect.any(String),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
        location: { path: expect.stringMatching(/^plans\//), lines: { begin: expect.any(Number), end: expect.any(Number) } },
      })
    }
    expect(new Set(all.map((each: { fingerprint: string }) => each.fingerprint)).size).toBe(all.length)
  })
})

describe('junit', () => {
  test('is well-formed, and its sums agree', async () => {
    const elements = elementsOf(await report('junit'))
    const [root] = elements
    const count = (name: string) => String(elements.filter((element) => element.name === name).length)
    expect(root).toEqual({
      name: 'testsuites',
      attributes: { name: 'goalmark', tests: count('testcase'), failures: count('failure'), errors: count('error') },
    })
    const suites = elements.filter(({ name }) => name === 'testsuite')
    expect(suites.map(({ attributes }) => attributes.name)).toContain('plans/good.md')
  })
})

describe('checkstyle', () => {
  test('is well-formed, a file for each plan with findings', async () => {
    const elements = elementsOf(await report('checkstyle'))
    expect(elements[0]).toEqual({ name: 'checkstyle', attributes: { version: '4.3' } })
    for (const { attributes } of elements.filter(({ name }) => name === 'error')) {
      expect(attributes).toMatchObject({
        line: expect.stringMatching(/^\d+$/),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        source: expect.stringMatching(/^goalmark\./),
      })
    }
    expect(elements.filter(({ name }) => name === 'file').map(({ attributes }) => attributes.name)).toContain('plans/strange.md')
  })
})

describe('github', () => {
  test('annotates errors first; no plan can write a command of its own', async () => {
    const lines = (await report('github')).split('\n').filter((line) => line.startsWith('::'))
    const kinds = lines.map((line) => /^::(\w+)/.exec(line)![1]!)
    expect(kinds).toEqual([...kinds].sort((a, b) => ['error', 'warning', 'notice'].indexOf(a) - ['error', 'warning', 'notice'].indexOf(b)))
    expect(kinds).not.toContain('set')
    expect(lines.find((line) => line.includes('unclear'))).toContain('file=plans/unclear plan%2C with%3A a name.md,line=')
  })

  test('no name of a file can be a command of its own', async () => {
    const { stdout } = await runHere(folderWith({ '::add-mask::e.md': wrongPlan, 'a ##[add-mask]e.md': wrongPlan }), [
      '--format',
      'github',
      '--only',
      'errors',
    ])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.filter((line) => line.startsWith('::')).map((line) => line.slice(0, 13))).toEqual(['::error file=', '::error file='])
    expect(lines.filter((line) => !line.startsWith('::error file=') && /^\s*::|##\[/.test(line))).toEqual([])
  })

  test('shows ten errors and says how many more there are', async () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`p${index}.md`, wrongPlan]))
    const { stdout } = await runHere(folderWith(many), ['lint', '--format', 'github'])
    expect(stdout.match(/^::error /gm)).toHaveLength(10)
    expect(stdout).toContain('4 more findings are in the log')
    expect(stdout.match(/^p\d+\.md:\d+:\d+: error/gm)).toHaveLength(14)
  })

  test('is what a run under GitHub Actions writes, with a summary of the job', async () => {
    const folder = folderWith(files)
    const { stdout } = await runHere(folder, ['lint', 'plans'], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
    })
    expect(stdout).toMatch(/^::error /m)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^### goalmark\n\nRead 5 plans, 5 goals\./)
  })
})

describe('azure', () => {
  test('logs issues; no plan can write a command of its own', async () => {
    const text = await report('azure')
    for (const line of text.split('\n').filter((each) => each.includes('##vso['))) {
      expect(line).toMatch(
        /^##vso\[task\.logissue type=(error|warning);sourcepath=[^;\]]+;(linenumber=\d+;columnnumber=\d+;code=[^;\]]+;)?\]/,
      )
    }
    expect(text).toContain('sourcepath=plans/wrong.md;linenumber=')
  })
})

describe('markdown', () => {
  test('is no plan itself, where it is kept beside them', async () => {
    const folder = folderWith({ 'plans/a.md': unclearPlan, 'plans/b.md': wrongPlan })
    const before = await runHere(folder, ['lint', '--format', 'compact', '--format', 'markdown=goalmark.md', '--quote'])
    const after = await runHere(folder, ['lint', '--format', 'compact'])
    expect(after.stdout).toBe(before.stdout)
  })

  test('says first what is good, and one table a plan', async () => {
    const text = await report('markdown')
    expect(text).toMatch(/^### goalmark\n\nRead 5 plans/)
    expect(text).toContain('#### `plans/wrong.md`\n\n| line |')
    for (const row of text.split('\n').filter((line) => line.startsWith('|'))) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })

  test('stays below what GitHub takes', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}.md`, unclearPlan]))
    const { stdout } = await runHere(folderWith(many), ['lint', '--format', 'markdown'])
    expect(stdout.length).toBeLessThan(65_536)
    expect(stdout).toMatch(/… and \d+ more plans; the log/)
  })
})

describe('agent', () => {
  test('one line a finding, with what to do', async () => {
    expect(await report('agent')).toContain('plans/fixable.md:13:53: warning measurable/counts-agree: ')
  })
})

describe('json', () => {
  test('absent is null, never a missing key', async () => {
    const { files: plans, problems, summary, ...rest } = JSON.parse(await report('json'))
    expect(rest).toEqual({
      version: 1,
      tool: { name: 'goalmark', version: expect.any(String) },
      today: '2026-02-20',
      engine: expect.stringMatching(/native|remark/),
      shard: null,
    })
    expect(problems).toEqual([{ path: 'plans/latin.md', kind: 'not-utf8', rule: null, message: expect.stringContaining('not UTF-8') }])
    expect(summary).toMatchObject({
      files: 6,
      plans: 5,
      skipped: 0,
      goals: 5,
      errors: expect.any(Number),
      warnings: expect.any(Number),
      hints: expect.any(Number),
      fixable: 1,
    })
    for (const finding of plans.flatMap((plan: { findings: object[] }) => plan.findings)) {
      expect(Object.keys(finding).sort()).toEqual([
        'advice',
        'clock',
        'end',
        'fix',
        'goal',
        'lacks',
        'message',
        'rule',
        'severity',
        'start',
        'url',
      ])
    }
  })

  test('jsonl is one object a line', async () => {
    const lines = (await report('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['finding', 'problem']))
  })
})

test('several formats in one run, each where it belongs', async () => {
  const folder = folderWith(files)
  const { stdout } = await runHere(folder, [
    'lint',
    'plans',
    '--format',
    'compact',
    '--format',
    'sarif=out/a.sarif',
    '--format',
    'junit=out/b.xml',
  ])
  expect(stdout).toMatch(/^plans\/fixable\.md:13:/)
  expect(JSON.parse(readFileSync(join(folder, 'out/a.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(readFileSync(join(folder, 'out/b.xml'), 'utf8')).toMatch(/^<\?xml/)
})
