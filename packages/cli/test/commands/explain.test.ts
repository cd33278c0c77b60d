import { rules } from '@goalmark/core'
import { expect, test } from 'vitest'
import { folderWith, runHere } from '../support/goalmark.js'

const explained = async (...argv: readonly string[]): Promise<readonly string[]> =>
  (await runHere(folderWith({}), ['explain', ...argv])).stdout.split('\n')

test.each(rules.map(({ id }) => id))('what %s says fits the terminal, its examples aside', async (id) => {
  const lines = await explained(id)
  expect(lines.filter((line) => line.length > 80 && !/^ {4}|^Levels|^Change|^Silence|^ {2}[a-z-]+ \(/.test(line))).toEqual([])
})

test('code keeps its marks where there is no colour', async () => {
  expect(await explained('effort-fits-the-calendar')).toContain(
    'Adds up what the open goals need a week and compares it with `capacity:`. Only',
  )
})

test('code is in colour across the end of a line', async () => {
  const lines = await explained('effort-fits-the-calendar', '--color', 'always')
  const [cyan, plain] = ['\u001b[36m', '\u001b[39m']
  const at = lines.findIndex((line) => line.includes(`${cyan}10 hours${plain}`))
  expect(lines[at]?.endsWith(`${cyan}2${plain}`)).toBe(true)
  expect(lines[at + 1]).toContain(`${cyan}h/week${plain};`)
})
