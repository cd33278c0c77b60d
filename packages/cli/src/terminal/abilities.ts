import type { Io, Out } from '../io.js'
import type { Abilities } from './style.js'

/** Colour: the flag, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether `out` is a terminal. `CI` alone turns nothing on. */
export function abilitiesOf(out: Out, env: Io['env'], flag: string | undefined): Abilities {
  const colour = wantsColour(out, env, flag)
  return { colour, links: colour && out.isTTY && knowsLinks(env) }
}

function wantsColour(out: Out, env: Io['env'], flag: string | undefined): boolean {
  if (flag === 'always') return true
  if (flag === 'never') return false
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return out.isTTY && env.TERM !== 'dumb'
}

/** Terminals that open OSC 8 links; in others they would be noise. FORCE_HYPERLINK settles it either way. */
function knowsLinks(env: Io['env']): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0'
  if (env.CI || env.TERM === 'dumb') return false
  if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION || env.DOMTERM || env.GHOSTTY_RESOURCES_DIR) return true
  if (env.VTE_VERSION && Number(env.VTE_VERSION) >= 5000) return true
  return ['iTerm.app', 'WezTerm', 'vscode', 'Hyper', 'ghostty'].includes(env.TERM_PROGRAM ?? '')
}
