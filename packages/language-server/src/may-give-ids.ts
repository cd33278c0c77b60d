import { labelPacks } from '@goalmark/core'

/**
 * Whether a text can hold an id that other files know: `🆔`, `{#…}`, a label or key of ids in any language, goals in the front matter, whose keys are ids.
 * Never `false` for a text that gives one; for a few that give none `true`.
 */
export const mayGiveIds = (text: string): boolean =>
  text.includes('🆔') || word.test(text) || (text.startsWith('---') && yamlGoals.test(text))

const labels = [...new Set(labelPacks.flatMap(({ fields }) => fields.id ?? []))]

const word = new RegExp(`(?<!\\p{L})(?:${labels.join('|')})(?!\\p{L})`, 'iu')

const yamlGoals = /^[ \t"']*(?:goals|objectives|okrs|key[-_ ]?results)/im
