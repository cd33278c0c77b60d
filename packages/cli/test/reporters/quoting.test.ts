import { describe, expect, test } from 'vitest'
import { folderWith, goodPlan, runHere } from '../support/goalmark.js'

/** Who reads a log of CI need not be one of the two who wrote the plan. */
const plan = goodPlan.replace(
  'two talks are given and the recordings are shared',
  'what the [secret documentation](secret-documentation.md) asks for is there',
)

const said = async (format: string, ...more: string[]) =>
  (await runHere(folderWith({ 'a.md': plan }), ['lint', '--format', format, '--preset', 'strict', ...more])).stdout

describe.each(['github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'azure', 'markdown', 'sarif'])('%s', (format) => {
  test('tells what is wrong without the words of the plan', async () => {
    const text = await said(format)
    expect(text).toContain('leads to no file')
    expect(text).not.toMatch(/secret.documentation/)
  })

  test('quotes them when asked to', async () => {
    expect(await said(format, '--quote')).toMatch(/secret-documentation.{1,20}leads to no file/)
  })
})
