import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, goodPlan, hintedPlan, runHere, unclearPlan, wrongPlan } from '../support/goalmark.js'

describe('shards', () => {
  test('merged, they are the whole run', async () => {
    const files = Object.fromEntries(
      [goodPlan, wrongPlan, unclearPlan, hintedPlan, fixablePlan].map((text, index) => [`${index}.md`, text]),
    )
    const folder = folderWith(files)
    const codes: (number | null)[] = []
    for (const index of [1, 2, 3])
      codes.push((await runHere(folder, ['lint', '--shard', `${index}/3`, '--format', `json=out/${index}.json`])).code)
    const merged = await runHere(folder, ['merge', 'out/2.json', 'out/3.json', 'out/1.json', '--format', 'compact'])
    const whole = await runHere(folder, ['lint', '--format', 'compact'])
    expect(merged.stdout).toBe(whole.stdout)
    expect(merged.code).toBe(whole.code)
  })

  test('each knows the ids of the plans in the others, and so does a run over one file', async () => {
    const withId = (name: string) => goodPlan.replace('Ada', name).replace('\nSteps:', '- **Id:** talk\n\nSteps:')
    const folder = folderWith({ 'a.md': withId('A'), 'b.md': withId('B'), 'c.md': withId('C') })
    const found = async (...argv: readonly string[]): Promise<readonly string[]> =>
      (await runHere(folder, ['lint', '--format', 'compact', ...argv])).stdout.match(/.*also given.*/g) ?? []
    const whole = await found()
    expect(whole).toHaveLength(3)
    expect([...(await found('--shard', '1/2')), ...(await found('--shard', '2/2'))].toSorted()).toEqual(whole)
    expect([...(await found('a.md')), ...(await found('b.md')), ...(await found('c.md'))]).toEqual(whole)
  })

  test.each(['exam', 'exam-2', 'q3_talk', '日本', 'v1.2'])('the id %s is known however it is written', async (id) => {
    const told = (name: string, line: string) => goodPlan.replace('Ada', name).replace('\nSteps:', `${line}\n\nSteps:`)
    const folder = folderWith({ 'a.md': told('A', `- **Id:** ${id}`), 'b.md': told('B', `- **Id:** ${id}`), 'c.md': goodPlan })
    const found = async (...argv: readonly string[]): Promise<readonly string[]> =>
      (await runHere(folder, ['lint', '--format', 'compact', ...argv])).stdout.match(/.*also given.*/g) ?? []
    expect([...(await found('a.md')), ...(await found('b.md'))]).toEqual(await found())
  })

  test('a report of more than ten megabytes is merged', async () => {
    const folder = folderWith({ 'a.md': wrongPlan })
    await runHere(folder, ['lint', '--format', 'json=a.json'])
    writeFileSync(join(folder, 'a.json'), `${readFileSync(join(folder, 'a.json'), 'utf8')}${' '.repeat(10_000_001)}`)
    expect(await runHere(folder, ['merge', 'a.json', '--format', 'compact'])).toMatchObject({ code: 1, stderr: '' })
  })

  test.each([
    [['1', '3'], 'part 2 of 3 missing; run `goalmark lint --shard 2/3` and give its report too'],
    [['2'], 'parts 1, 3 of 3 missing; run `goalmark lint --shard 1/3` and give their reports too'],
    [['1', '2', '2', '3'], 'out/2.json: part 2 of 3, as out/2.json is; give each part once'],
  ])('parts %j of three are no whole', async (parts, told) => {
    const folder = folderWith({ 'a.md': goodPlan })
    for (const index of [1, 2, 3]) await runHere(folder, ['lint', '--shard', `${index}/3`, '--format', `json=out/${index}.json`])
    const { code, stderr } = await runHere(folder, ['merge', ...parts.map((part) => `out/${part}.json`)])
    expect({ code, stderr }).toEqual({ code: 2, stderr: `goalmark: ${told}\n` })
  })

  test('what is ignored is counted once', async () => {
    const files = { 'a.md': goodPlan, 'b.md': wrongPlan, 'old/c.md': goodPlan, 'goalmark.json': '{ "ignore": ["old/**"] }' }
    const folder = folderWith(files)
    for (const index of [1, 2]) await runHere(folder, ['lint', '--shard', `${index}/2`, '--format', `json=${index}.json`])
    const summary = async (...argv: readonly string[]) => JSON.parse((await runHere(folder, [...argv, '--format', 'json'])).stdout).summary
    expect(await summary('merge', '1.json', '2.json')).toEqual(await summary('lint'))
  })

  test('what is no report is refused', async () => {
    const { code, stderr } = await runHere(folderWith({ 'a.json': '{}' }), ['merge', 'a.json'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'goalmark: a.json: this is no report of goalmark, or one of another version; write it with `goalmark lint --format json=FILE`\n',
    })
  })
})
