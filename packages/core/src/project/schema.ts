import { closest } from '../text/closest.js'

/** The part of JSON Schema that our settings need. What is written in it is both the file editors complete from and what the resolver checks by. */
export type Schema =
  | { readonly type: 'string'; readonly enum?: readonly string[]; readonly description?: string; readonly default?: string }
  | {
      readonly type: 'number' | 'integer'
      readonly minimum?: number
      readonly maximum?: number
      readonly description?: string
      readonly default?: number
    }
  | { readonly type: 'boolean'; readonly description?: string; readonly default?: boolean }
  | { readonly type: 'array'; readonly items: Schema; readonly description?: string; readonly default?: readonly string[] }
  /** A list with a meaning for each place; the last ones may be absent. */
  | {
      readonly type: 'array'
      readonly prefixItems: readonly Schema[]
      readonly minItems: number
      readonly maxItems: number
      readonly description?: string
    }
  | {
      readonly type: 'object'
      readonly properties?: Readonly<Record<string, Schema>>
      readonly required?: readonly string[]
      readonly additionalProperties: false | Schema
      readonly description?: string
    }
  | { readonly anyOf: readonly Schema[]; readonly description?: string }

/** Where something is wrong, as keys and indices from the top, and whether the key or its value is meant. */
export interface Misfit {
  readonly at: readonly (string | number)[]
  readonly of: 'key' | 'value'
  readonly message: string
}

/** Everything in a value that does not fit; empty for one that does. */
export function misfits(value: unknown, schema: Schema, at: readonly (string | number)[] = []): readonly Misfit[] {
  if ('anyOf' in schema) {
    const fitting = schema.anyOf.find((each) => 'type' in each && isOfType(value, each.type))
    return fitting ? misfits(value, fitting, at) : [wrongType(schema, at)]
  }
  if (!isOfType(value, schema.type)) return [wrongType(schema, at)]
  switch (schema.type) {
    case 'string':
      return schema.enum && !schema.enum.includes(value as string) ? [notOneOf(value as string, schema.enum, at)] : []
    case 'number':
    case 'integer':
      return isWithin(value as number, schema) ? [] : [wrongType(schema, at)]
    case 'boolean':
      return []
    case 'array':
      return inList(value as readonly unknown[], schema, at)
    case 'object':
      return inObject(value as Record<string, unknown>, schema, at)
  }
}

type Typed = Extract<Schema, { type: string }>

function isOfType(value: unknown, type: Typed['type']): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}

const isWithin = (value: number, { minimum, maximum }: { minimum?: number; maximum?: number }): boolean =>
  (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum)

function inList(value: readonly unknown[], schema: Extract<Schema, { type: 'array' }>, at: Misfit['at']): readonly Misfit[] {
  if ('items' in schema) return value.flatMap((each, index) => misfits(each, schema.items, [...at, index]))
  if (value.length < schema.minItems || value.length > schema.maxItems) return [wrongType(schema, at)]
  return value.flatMap((each, index) => misfits(each, schema.prefixItems[index]!, [...at, index]))
}

function inObject(value: Record<string, unknown>, schema: Extract<Schema, { type: 'object' }>, at: Misfit['at']): readonly Misfit[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const missing = required
    .filter((key) => !(key in value))
    .map((key): Misfit => ({ at, of: 'value', message: `${named(at)} needs "${key}"` }))
  const found = Object.entries(value).map(([key, each]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    return known ? misfits(each, known, [...at, key]) : [unknownKey(key, Object.keys(properties), at)]
  })
  return [...missing, ...found.flat()]
}

function unknownKey(key: string, known: readonly string[], at: Misfit['at']): Misfit {
  const near = closest(key, known)
  const rule = at.lastIndexOf('rules') + 1
  const [what, of] = at.at(-1) === 'rules' ? ['rule', ''] : rule > 0 ? ['option', ` of "${at[rule]}"`] : ['key', '']
  return { at: [...at, key], of: 'key', message: `Unknown ${what} "${key}"${of}${near ? `; did you mean "${near}"?` : fewKnown(known)}` }
}

/** Said where there are few enough to read. */
function fewKnown(known: readonly string[]): string {
  if (known.length === 0) return '; it takes none'
  return known.length > 4 ? '' : `; it takes ${listed(known)}`
}

function notOneOf(value: string, choices: readonly string[], at: Misfit['at']): Misfit {
  const near = closest(value, choices)
  return {
    at,
    of: 'value',
    message: `"${value}" is not known to ${named(at)}, which takes ${listed(choices)}${near ? `; did you mean "${near}"?` : ''}`,
  }
}

const wrongType = (schema: Schema, at: Misfit['at']): Misfit => ({ at, of: 'value', message: `${named(at)} takes ${described(schema)}` })

function named(at: Misfit['at']): string {
  const key = at.findLast((each) => typeof each === 'string')
  return key === undefined ? 'A config' : `"${key}"`
}

function described(schema: Schema): string {
  if ('anyOf' in schema) return listed(schema.anyOf.map(described))
  switch (schema.type) {
    case 'string':
      return schema.enum ? listed(schema.enum) : 'a text'
    case 'integer':
    case 'number':
      return `a ${schema.type === 'integer' ? 'whole ' : ''}number${bounds(schema)}`
    case 'boolean':
      return 'true or false'
    case 'array':
      return 'items' in schema ? 'a list' : 'a list of a level and options'
    case 'object':
      return 'keys with values'
  }
}

const bounds = ({ minimum, maximum }: { minimum?: number; maximum?: number }): string =>
  minimum !== undefined && maximum !== undefined ? ` from ${minimum} to ${maximum}` : minimum !== undefined ? ` of at least ${minimum}` : ''

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
