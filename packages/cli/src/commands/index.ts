import type { Command } from './command.js'

/** Each command's code is loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  lint: () => import('./lint.js'),
  parse: () => import('./parse.js'),
}
