/**
 * Runs every property test again and again with fresh seeds, until the minutes are over or one fails:
 *
 *   pnpm fuzz                        ten minutes
 *   pnpm fuzz --minutes 1            one
 *   pnpm fuzz --times 20             each property twenty times as often as in a plain run; ten unless said
 *   pnpm fuzz --only analyse-again   the files whose path has this in it
 *   pnpm fuzz --seed 4711 --rounds 1 the round that failed, again
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '0' },
    times: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
  },
})

const files = ['test', 'packages']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules') && !/test[\\/](e2e|clients)/.test(path))
  .filter((path) => path.includes(values.only))
  .filter((path) => readFileSync(join(root, path), 'utf8').includes("from 'fast-check'"))

if (files.length === 0) {
  console.error(`No file with a property has "${values.only}" in its path`)
  process.exit(2)
}

const end = Date.now() + Number(values.minutes) * 60_000
const rounds = Number(values.rounds)
for (let round = 1; rounds ? round <= rounds : Date.now() < end; round++) {
  const seed = values.seed ?? String(randomInt(1, 2 ** 31))
  console.log(`Round ${round}: ${files.length} files, each property ${values.times} times as often, seed ${seed}`)
  const { status } = spawnSync('vitest', ['run', ...files, '--testTimeout=600000', '--reporter=dot'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      GOALMARK_FUZZ_TIMES: values.times,
      GOALMARK_FUZZ_SEED: seed,
    },
  })
  if (status !== 0) {
    console.log(`A property failed in round ${round}. Run it again with: pnpm fuzz --rounds 1 --times ${values.times} --seed ${seed}`)
    process.exit(1)
  }
}
console.log('No property failed.')
