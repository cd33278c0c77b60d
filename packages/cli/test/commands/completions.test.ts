import { expect, test } from 'vitest'
import { folderWith, runHere } from '../support/goalmark.js'

test.each(['bash', 'zsh', 'fish', 'powershell'])('completions for %s name every command', async (shell) => {
  const { stdout } = await runHere(folderWith({}), ['completions', shell])
  for (const name of ['lint', 'status', 'baseline', 'explain', 'measurable/states-a-measure', 'fail-on']) expect(stdout).toContain(name)
})
