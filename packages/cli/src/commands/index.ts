import type { Command } from './command.js'

/** Each command's code is loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  lint: () => import('./lint.js'),
  fmt: () => import('./fmt.js'),
  status: () => import('./status.js'),
  new: () => import('./new.js'),
  init: () => import('./init.js'),
  explain: () => import('./explain.js'),
  rules: () => import('./rules.js'),
  baseline: () => import('./baseline.js'),
  config: () => import('./config.js'),
  parse: () => import('./parse.js'),
  merge: () => import('./merge.js'),
  completions: () => import('./completions.js'),
  lsp: () => import('./lsp.js'),
}
