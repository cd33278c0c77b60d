import type { Level } from '../lint/finding.js'

/** A rule's setting: a level, or a level with options. */
export type RuleSetting = Level | readonly [Level, Readonly<Record<string, unknown>>]

/** `goalmark.jsonc` as written; every key may be absent. Globs are relative to the file. The JSON Schema is generated from this type. */
export interface Config {
  readonly $schema?: string
  /** Other config files, or presets, that this one builds on; later ones win. */
  readonly extends?: string | readonly string[]
  readonly preset?: PresetName
  /** Globs of files that are plans even if they do not say so. */
  readonly plans?: readonly string[]
  /** Globs of files to leave alone, in .gitignore's own syntax. */
  readonly ignore?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly overrides?: readonly Override[]
  readonly lang?: string
  readonly 'date-order'?: 'day-first' | 'month-first' | 'year-first'
  /** 1–12. */
  readonly 'fiscal-year-start'?: number
  /** Hours that one thing takes where the plan does not say: `{ "books": 6 }`. */
  readonly effort?: Readonly<Record<string, number>>
  /** Further characters in a task's box: `{ "w": "on-hold" }`. */
  readonly states?: Readonly<Record<string, 'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled'>>
  /** Percentage points of gap between expected and actual progress. */
  readonly health?: { readonly behind?: number; readonly 'at-risk'?: number }
}

export interface Override {
  readonly files: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly preset?: PresetName
}

export const presetNames = ['recommended', 'strict', 'minimal', 'programme'] as const
export type PresetName = (typeof presetNames)[number]
