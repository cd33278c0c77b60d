import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import type { Io } from '../io.js'
import type { WorkAsked } from '../reading/work.js'
import { sha256 } from './sha256.js'

/**
 * Where the cache of a workspace stands: the folder a flag or GOALMARK_CACHE_DIR names; else `node_modules/.cache/goalmark` where there is a
 * `node_modules`; else the user's own cache folder, so that nothing new appears among the plans.
 */
export function cachePlace(root: string, kind: WorkAsked['kind'], { env, flag }: Told): string {
  const name = sha256(root, 'base64url').slice(0, 16) + (kind === 'lint' ? '' : `-${kind}`)
  const asked = flag ?? env.GOALMARK_CACHE_DIR
  if (asked) return `${asked}/${name}.jsonl`
  if (statSync(`${root}/node_modules`, { throwIfNoEntry: false })?.isDirectory())
    return `${root}/node_modules/.cache/goalmark/${name}.jsonl`
  return `${usersCache(env)}/goalmark/${name}.jsonl`
}

interface Told {
  readonly env: Io['env']
  readonly flag: string | undefined
}

function usersCache(env: Io['env']): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA
  const home = env.HOME ?? homedir()
  return process.platform === 'darwin' ? `${home}/Library/Caches` : `${home}/.cache`
}
