import type { OptionForm, Rule } from '../lint/rule.js'
import { presetNames } from './config.js'
import type { Schema } from './schema.js'

const levels = ['off', 'hint', 'warning', 'error'] as const

const texts = (description: string): Schema => ({ type: 'array', items: { type: 'string' }, description })

const preset: Schema = { type: 'string', enum: presetNames, description: 'The levels to start from.', default: 'recommended' }

/** What a config file may say, with every rule and its options: what editors complete from, and what the resolver checks by. */
export function configSchema(rules: readonly Rule[]): Extract<Schema, { type: 'object' }> {
  const settings = rulesSchema(rules)
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, for editors.' },
      extends: {
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
        description: 'Other config files, or presets, that this one builds on; later ones win.',
      },
      preset,
      plans: texts('Globs of files that are plans even if they do not say so.'),
      ignore: texts("Globs of files to leave alone, in .gitignore's own syntax."),
      rules: settings,
      overrides: {
        type: 'array',
        description: 'Settings for some files only; later ones win.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: texts('Globs, relative to this file.'), preset, rules: settings },
        },
      },
      lang: { type: 'string', description: 'The language of plans that do not say: a tag such as "en" or "de".' },
      'date-order': {
        type: 'string',
        enum: ['day-first', 'month-first', 'year-first'],
        description: 'How to read dates such as 03/04/2027.',
      },
      'fiscal-year-start': { type: 'integer', minimum: 1, maximum: 12, description: "The fiscal year's first month.", default: 1 },
      effort: {
        type: 'object',
        additionalProperties: { type: 'number', minimum: 0 },
        description: 'Hours that one thing takes where the plan does not say: { "books": 6 }.',
      },
      states: {
        type: 'object',
        additionalProperties: { type: 'string', enum: ['open', 'in-progress', 'on-hold', 'done', 'cancelled'] },
        description: 'Further characters in a task\'s box: { "w": "on-hold" }.',
      },
      health: {
        type: 'object',
        additionalProperties: false,
        description: 'Percentage points of gap between expected and actual progress.',
        properties: {
          behind: { type: 'number', minimum: 0, maximum: 100, description: 'Behind from here on.', default: 15 },
          'at-risk': { type: 'number', minimum: 0, maximum: 100, description: 'At risk from here on.', default: 33 },
        },
      },
    },
  }
}

function rulesSchema(rules: readonly Rule[]): Schema {
  return {
    type: 'object',
    description: 'A level for each rule, or a level with options.',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
  }
}

function settingSchema({ options = {}, summary, severity }: Rule): Schema {
  const level: Schema = { type: 'string', enum: levels, default: severity }
  const properties = Object.fromEntries(Object.entries(options).map(([name, form]) => [name, optionSchema[form.kind](form as never)]))
  const withOptions: Schema = {
    type: 'array',
    prefixItems: [level, { type: 'object', properties, additionalProperties: false }],
    minItems: 1,
    maxItems: 2,
  }
  return { description: summary, anyOf: [level, withOptions] }
}

const optionSchema = {
  number: ({ summary, default: value }) => ({ type: 'number', description: summary, default: value }),
  strings: ({ summary, default: value }) => ({ type: 'array', items: { type: 'string' }, description: summary, default: value }),
  boolean: ({ summary, default: value }) => ({ type: 'boolean', description: summary, default: value }),
} satisfies { readonly [K in OptionForm['kind']]: (form: Extract<OptionForm, { kind: K }>) => Schema }

/** The same as a JSON Schema that editors understand (draft 7: what both VS Code and its YAML extension read). */
export const configJsonSchema = (rules: readonly Rule[]): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'goalmark config',
  ...(draft7(configSchema(rules)) as object),
})

/** Lists with a meaning for each place are `items` there, not `prefixItems`. */
function draft7(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(draft7)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [key === 'prefixItems' ? 'items' : key, draft7(value)] as const)
  return Object.fromEntries('prefixItems' in schema ? [...entries, ['additionalItems', false]] : entries)
}
