import { availableParallelism } from 'node:os'
import { type Config, type IsoDate, isoDateOf, type Level, type PresetName } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { denied, flag, list, value } from '../args/values.js'
import { cachePlace } from '../cache/cache-place.js'
import { absolute } from '../files/paths.js'
import { stagedIn } from '../git/staged.js'
import type { Io } from '../io.js'
import { type ConfigAsked, diskFiles } from '../load-config.js'
import { type EngineChoice, engineNames } from '../reading/engine.js'
import type { Threads } from '../reading/read-all.js'
import type { PlansAsked, Scope } from '../reading/read-plans.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { ruleOf } from './rule-of.js'

/** The day a run takes for today. */
export function todayOf(args: Arguments, io: Io): IsoDate | Refusal {
  const said = value(args, 'today')
  if (said === undefined) return io.today()
  return isoDateOf(said) ?? refuse(`--today needs a day that exists, not "${said}"`, 'write it as 2026-02-20')
}

export function engineOf(args: Arguments, io: Io): EngineChoice | Refusal {
  const said = value(args, 'engine') ?? (io.env.GOALMARK_ENGINE || 'auto')
  const choice = engineNames.find((name) => name === said)
  return choice ?? refuse(`GOALMARK_ENGINE cannot be "${said}"`, 'it takes auto, native or remark')
}

/** Config flags: `--config`, `--preset`, `--rule`, `--as-plan`. */
export function configOf(args: Arguments, io: Io): ConfigAsked | Refusal {
  const file = value(args, 'config')
  const path = file === undefined ? null : absolute(io.cwd, file)
  if (path !== null && diskFiles.read(path) === undefined) return refuse(`--config ${file}: there is no such file`, 'check the path')
  const rules = rulesOf(list(args, 'rule'))
  if (isRefusal(rules)) return rules
  const preset = value(args, 'preset') as PresetName | undefined
  const flags: Config = { ...(preset ? { preset } : {}), ...(Object.keys(rules).length > 0 ? { rules } : {}) }
  return { configFile: path, flags, asPlan: flag(args, 'as-plan') }
}

const levels: readonly string[] = ['off', 'hint', 'warning', 'error']

function rulesOf(said: readonly string[]): Readonly<Record<string, Level>> | Refusal {
  const rules: Record<string, Level> = {}
  for (const each of said) {
    const [id, level] = each.split('=')
    if (!id || !level || !levels.includes(level))
      return refuse(`--rule cannot be "${each}"`, 'write --rule measurable/states-a-measure=off, or =hint, =warning, =error')
    const rule = ruleOf(id)
    if (isRefusal(rule)) return refuse(`--rule ${each}: ${rule.cause}`, rule.remedy)
    rules[rule.id] = level as Level
  }
  return rules
}

export function plansAskedOf(args: Arguments, io: Io): PlansAsked | Refusal {
  const config = configOf(args, io)
  if (isRefusal(config)) return config
  const engine = engineOf(args, io)
  if (isRefusal(engine)) return engine
  const threads = threadsOf(args)
  if (isRefusal(threads)) return threads
  const scope = scopeOf(args, io)
  if (isRefusal(scope)) return scope
  const shard = shardOf(value(args, 'shard'))
  if (isRefusal(shard)) return shard
  return {
    paths: args.positionals,
    ignoring: !denied(args, 'ignore'),
    config,
    engine,
    cacheFile: denied(args, 'cache')
      ? null
      : (root, kind) =>
          cachePlace(root, kind, { env: io.env, flag: value(args, 'cache-dir') && absolute(io.cwd, value(args, 'cache-dir')!) }),
    threads,
    scope,
    shard,
    instead: scope?.kind === 'staged' ? scope.texts : new Map(),
    progress: !flag(args, 'quiet'),
  }
}

/**
 * `auto` is at most four: reading is not what more threads would speed up. Each compiles the same code anew, on spare cores where there are some;
 * on two cores it takes thousands of files until that is worth it. Measured, see bench/README.md.
 */
function threadsOf(args: Arguments): Threads | Refusal {
  const said = value(args, 'jobs') ?? 'auto'
  const cores = availableParallelism()
  if (said === 'auto') return { most: Math.min(4, cores), files: cores < 4 ? 4000 : 500 }
  if (/^[1-9]\d{0,2}$/.test(said)) return { most: Number(said), files: 50 }
  return refuse(`--jobs cannot be "${said}"`, 'it takes a number from 1, or auto')
}

function scopeOf(args: Arguments, io: Io): Scope | null | Refusal {
  const ref = value(args, 'since')
  const [staged, changed] = [flag(args, 'staged'), flag(args, 'changed')]
  if (Number(staged) + Number(changed) + Number(ref !== undefined) > 1)
    return refuse('--changed, --since and --staged exclude each other', 'keep one of them')
  if (ref !== undefined) return { kind: 'since', ref }
  if (changed) return { kind: 'changed' }
  if (!staged) return null
  const index = stagedIn(io.cwd)
  return isRefusal(index) ? index : { kind: 'staged', ...index }
}

function shardOf(said: string | undefined): PlansAsked['shard'] | Refusal {
  if (said === undefined) return null
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(said)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  return match && index >= 1 && index <= count
    ? { index, count }
    : refuse(`--shard cannot be "${said}"`, 'write 1/4 for the first of four parts')
}
