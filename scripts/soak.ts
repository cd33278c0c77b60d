/**
 * A writer who never stops: 100,000 random edits over three plans in one server, compared with a fresh reading on the way and at the end.
 *
 *   pnpm soak [edits] [seed]
 *
 * Ends with exit code 1 where a finding differs, the server logged an error, or memory grew by more than 16 MB after the first tenth.
 */
import { loadNative } from '../packages/core/src/markdown/native.js'
import { soak } from '../packages/language-server/test/support/soak.js'

const edits = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? 2026)
const mostGrowth = 16

const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

const started = performance.now()
let first: number | null = null
let last = 0
const every = Math.max(1, Math.floor(edits / 50))
const result = await soak({
  ...{ seed, edits, every, native: loadNative },
  tick: (done) => {
    last = heap()
    if (done >= edits / 10) first ??= last
    if (done % (every * 5) === 0)
      console.log(`${String(done).padStart(7)} edits · ${last.toFixed(1)} MB · ${((performance.now() - started) / 1000).toFixed(0)} s`)
  },
})
const growth = last - (first ?? last)
console.log(
  `${result.edits} edits (seed ${seed}), compared ${result.compared} times: ${result.different.length} different, ${result.errors.length} errors, memory ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB`,
)
for (const line of [...result.different, ...result.errors].slice(0, 20)) console.log(`  ${line}`)
process.exit(result.different.length + result.errors.length > 0 || growth > mostGrowth ? 1 : 0)
