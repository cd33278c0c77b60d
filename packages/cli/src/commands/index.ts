import type { Command } from './command.js'

type Load = () => Promise<{ readonly run: Command }>

const others =
  (name: Exclude<keyof typeof import('./others.js'), 'lint'>): Load =>
  async () => ({ run: (await import('./others.js'))[name] })

/** The code of `lint` is loaded alone, because it is called most and in a hurry; that of the others together, because each small file costs time to find. */
export const commands: Readonly<Record<string, Load>> = {
  lint: () => import('./lint.js'),
  fmt: others('fmt'),
  status: others('status'),
  new: others('newPlan'),
  init: others('init'),
  explain: others('explain'),
  rules: others('rules'),
  baseline: others('baseline'),
  config: others('config'),
  parse: others('parse'),
  merge: others('merge'),
  completions: others('completions'),
  lsp: others('lsp'),
}
