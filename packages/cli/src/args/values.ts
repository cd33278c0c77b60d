import type { Arguments } from './option.js'

/** What an option without dashes was set to; absent where it was not said. */
export const flag = (args: Arguments, name: string): boolean => args.flags.get(name) ?? false
/** `--no-NAME` was said. */
export const denied = (args: Arguments, name: string): boolean => args.flags.get(name) === false
export const value = (args: Arguments, name: string): string | undefined => args.values.get(name)
export const number = (args: Arguments, name: string): number | undefined => args.numbers.get(name)
export const list = (args: Arguments, name: string): readonly string[] => args.lists.get(name) ?? []
