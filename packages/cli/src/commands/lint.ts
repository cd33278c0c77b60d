import type { Arguments } from '../args/option.js'
import type { ExitCode, Io } from '../io.js'
import { lintPlans } from '../lint/lint-plans.js'
import { readPlans, stopped } from '../reading/read-plans.js'
import { isRefusal, type Refusal } from '../refusal.js'
import { plansAskedOf, todayOf } from './asked.js'

export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const asked = plansAskedOf(args, io)
  if (isRefusal(asked)) return asked
  const today = todayOf(args, io)
  if (isRefusal(today)) return today
  const plans = await readPlans(asked, io)
  if (plans === stopped) return 2
  if (isRefusal(plans)) return plans
  const sieve = { keep: <T>(f: T) => f, hidden: () => ({ byBaseline: 0, byOnly: 0, staleBaseline: 0 }) }
  const outcome = await lintPlans(plans as never, { asked, today, engine: 'native', sieve }, io)
  io.stdout.write(`${JSON.stringify({ t: outcome.tally, timing: (plans as any).timing, p: outcome.problems })}\n`)
  return 0
}
