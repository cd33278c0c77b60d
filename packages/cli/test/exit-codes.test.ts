import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, goalmark, goodPlan, hintedPlan, runHere, unclearPlan, wrongPlan } from './support/goalmark.js'

/** A row: what is there, what is asked, what the process ends with, and what stderr says of it. */
type Row = readonly [claim: string, files: Readonly<Record<string, string | Uint8Array>>, argv: string, code: number, stderr: RegExp]

const nothing = /^$/

const rows: readonly Row[] = [
  ['nothing to say', { 'a.md': goodPlan }, 'lint', 0, nothing],
  ['hints never fail', { 'a.md': hintedPlan }, 'lint', 0, nothing],
  ['an error', { 'a.md': wrongPlan }, 'lint', 1, nothing],
  ['a warning', { 'a.md': unclearPlan }, 'lint', 1, nothing],
  ['a warning, where only errors fail', { 'a.md': unclearPlan }, 'lint --fail-on error', 0, nothing],
  ['an error, where only errors fail', { 'a.md': wrongPlan }, 'lint --fail-on error', 1, nothing],
  ['an error, where nothing fails', { 'a.md': wrongPlan }, 'lint --fail-on never', 0, nothing],
  ['as many warnings as are tolerated', { 'a.md': unclearPlan }, 'lint --max-warnings 1', 0, nothing],
  ['more warnings than are tolerated', { 'a.md': unclearPlan, 'b.md': unclearPlan }, 'lint --max-warnings 1', 1, nothing],
  ['what --fix mends is no finding any more', { 'a.md': fixablePlan }, 'lint --fix', 0, /^Fixed 1 finding in 1 plan\.$/m],
  ['--diff with something to change', { 'a.md': fixablePlan }, 'lint --diff', 1, nothing],
  ['--diff with nothing to change', { 'a.md': goodPlan }, 'lint --diff', 0, nothing],
  ['fmt --check with something to change', { 'a.md': fixablePlan }, 'fmt --check', 1, /not in canonical form/],
  ['fmt --check with nothing to change', { 'a.md': goodPlan }, 'fmt --check', 0, nothing],
  ['an unknown flag', {}, 'lint --fromat json', 2, /no option --fromat; did you mean --format\?/],
  ['an option of another command', {}, 'explain --no-cache', 2, /no option --no-cache; what explain takes: goalmark explain --help/],
  ['an unknown command', {}, 'lnt', 2, /no command and no file "lnt"; did you mean `goalmark lint`\?/],
  ['a flag without its value', {}, 'lint --since', 2, /--since needs a value/],
  ['a value that is none', {}, 'lint --fail-on warn', 2, /--fail-on cannot be "warn"; did you mean warning\?/],
  [
    'a rule that there is not',
    {},
    'lint --rule measurable/states-a-mesure=off',
    2,
    /--rule measurable\/states-a-mesure=off: there is no rule .*; did you mean measurable\/states-a-measure\?/,
  ],
  ['a rule by the end of its name', { 'a.md': hintedPlan }, 'lint --rule states-a-reason=error', 1, nothing],
  ['a template that is none', {}, 'new okrs', 2, /the template cannot be "okrs"; did you mean okr\?/],
  ['rules with a name', {}, 'rules states-a-measure', 2, /one rule: goalmark explain states-a-measure/],
  ['help, misspelt', {}, 'hlep', 2, /did you mean `goalmark help`\?/],
  [
    'fmt of a file that is not there',
    { 'a.md': goodPlan },
    'fmt plans/b.md',
    2,
    /^goalmark: plans\/b\.md: there is no such file or folder; check the spelling, and the folder you are in\n$/,
  ],
  ['a path written as on Windows', { 'plans/a.md': goodPlan }, 'status plans\\a.md', 2, /with slashes there is: plans\/a\.md/],
  ['a path that is nearly right', { 'plans/marie.md': goodPlan }, 'status plans/maria.md', 2, /did you mean plans\/marie\.md\?/],
  [
    'a line without a goal',
    { 'a.md': goodPlan },
    'explain --goal a.md:1',
    2,
    /no goal stands on this line; the one goal begins on line 13/,
  ],
  ['an unknown format', {}, 'lint --format prety', 2, /did you mean pretty\?/],
  ['a day that does not exist', { 'a.md': goodPlan }, 'lint --today 2026-02-30', 2, /a day that exists/],
  ['a path that is not there', { 'a.md': goodPlan }, 'lint b.md', 2, nothing],
  ['a pattern that matches nothing', { 'a.md': goodPlan }, 'lint plans/*.md', 2, nothing],
  [
    'a folder without plans, named',
    { 'docs/a.md': '# Hello\n' },
    'lint docs',
    0,
    /No plan was checked: 1 Markdown file is no plan; --as-plan reads it as one/,
  ],
  ['no plan, and no path said', { 'a.md': '# Hello\n' }, 'lint', 2, /no plan here: 1 Markdown file is no plan/],
  ['no plan, and that is fine', { 'a.md': '# Hello\n' }, 'lint --allow-empty', 0, /No plan was checked/],
  ['nothing was left out, and nothing is said of it', { 'a.md': goodPlan }, 'lint --verbose', 0, /^Markdown engine: \w+\n$/],
  ['an ignored file, named', { '.gitignore': 'a.md\n', 'a.md': wrongPlan }, 'lint a.md', 0, /1 left out by \.gitignore/],
  ['an ignored file, named, read all the same', { '.gitignore': 'a.md\n', 'a.md': wrongPlan }, 'lint a.md --no-ignore', 1, nothing],
  ['a file that is not UTF-8', { 'a.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]) }, 'lint a.md', 2, nothing],
  ['a config that is not JSON', { 'goalmark.json': '{', 'a.md': goodPlan }, 'lint', 2, /goalmark\.json:1:/],
  ['an unknown key in the config', { 'goalmark.json': '{ "rulse": {} }', 'a.md': goodPlan }, 'lint', 2, /did you mean "rules"\?/],
  ['a config that is not there', { 'a.md': goodPlan }, 'lint --config none.json', 2, /there is no such file/],
  ['a config that extends itself', { 'goalmark.json': '{ "extends": "./goalmark.json" }', 'a.md': goodPlan }, 'lint', 2, /goalmark\.json/],
  ['two configs in one folder', { 'goalmark.json': '{}', 'goalmark.yaml': '{}', 'a.md': goodPlan }, 'lint', 2, /keep one/],
  ['a scope outside of git', { 'a.md': goodPlan }, 'lint --changed', 2, /inside a git repository/],
  ['two formats on one stdout', { 'a.md': goodPlan }, 'lint --format json --format sarif', 2, /both go to stdout/],
  [
    'a report that cannot be written',
    { 'a.md': goodPlan },
    'lint --format json=a.md/report.json',
    2,
    /a file stands where a folder is needed/,
  ],
  ['explain without a rule', {}, 'explain', 2, /takes one rule/],
  ['explain with an unknown rule', {}, 'explain states-a-mesure', 2, /did you mean states-a-measure\?/],
  ['help', {}, '--help', 0, nothing],
  ['the version', {}, '--version', 0, nothing],
]

describe('the exit code', () => {
  test.each(rows)('%s', (_, files, argv, code, stderr) => {
    const ran = goalmark(folderWith(files), [
      ...argv.split(' '),
      ...(argv.startsWith('lint') && !argv.includes('--today') ? ['--today', '2026-02-20'] : []),
    ])
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code, stderr: expect.stringMatching(stderr) })
  })

  const formats = 'pretty compact grouped json jsonl sarif github gitlab junit checkstyle rdjson azure markdown agent'.split(' ')

  test.each(formats)('is the same in format %s', async (format) => {
    const codes: (number | null)[] = []
    for (const text of [goodPlan, unclearPlan, wrongPlan])
      codes.push((await runHere(folderWith({ 'a.md': text }), ['lint', '--format', format])).code)
    expect(codes).toEqual([0, 1, 1])
  })

  test('a file that cannot be read is 2, and the others are looked at', () => {
    const folder = folderWith({ 'b.md': wrongPlan })
    symlinkSync('a.md', join(folder, 'a.md'))
    const { code, stdout } = goalmark(folder, ['lint', 'a.md', 'b.md'])
    expect(code).toBe(2)
    expect(stdout).toContain('a.md: the link leads to itself')
    expect(stdout).toContain('b.md:')
  })
})
