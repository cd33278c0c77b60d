/**
 * Messages in odd orders: opens of what is open, changes of what is not, versions that go back, ranges past the end, nonsense for parameters.
 *
 *   pnpm fuzz:protocol [runs] [first seed]
 *
 * Ends with exit code 1 where the server stopped answering or was left with findings that a fresh reading does not give.
 */
import { loadNative } from '../packages/core/src/markdown/native.js'
import { fuzzProtocol } from '../packages/language-server/test/support/protocol-fuzz.js'

const runs = Number(process.argv[2] ?? 200)
const from = Number(process.argv[3] ?? 1000)
const messages = 400
const bad: string[] = []
for (let seed = from; seed < from + runs; seed++) {
  const { alive, different } = await fuzzProtocol({ seed, messages, native: loadNative })
  if (!alive) bad.push(`seed ${seed}: no answer any more`)
  bad.push(...different)
}
console.log(`${runs} runs of ${messages} messages (seeds ${from}–${from + runs - 1}): ${bad.length} wrong`)
for (const line of bad.slice(0, 20)) console.log(`  ${line}`)
process.exit(bad.length > 0 ? 1 : 0)
