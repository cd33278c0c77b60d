/** The part of JSON Schema (draft 7) that our generated schemas use. Says where a value does not fit; nothing where it does. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

export function misfits(value: unknown, schema: Schema, root: Schema = schema, at = '$'): readonly string[] {
  if (schema.$ref) return misfits(value, root.definitions![decodeURIComponent(schema.$ref.replace('#/definitions/', ''))]!, root, at)
  if (schema.anyOf)
    return schema.anyOf.some((one) => misfits(value, one, root, at).length === 0) ? [] : [`${at}: fits none of ${schema.anyOf.length}`]
  if ('const' in schema && value !== schema.const) return [`${at}: is not ${schema.const}`]
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${JSON.stringify(value)} is none of ${schema.enum.join(', ')}`]
  const types = schema.type === undefined ? undefined : [schema.type].flat()
  if (types && !types.includes(typeName(value)) && !(types.includes('integer') && Number.isInteger(value)))
    return [`${at}: is ${typeName(value)}, not ${types.join(' or ')}`]
  if (Array.isArray(value)) return schema.items ? value.flatMap((item, index) => misfits(item, schema.items!, root, `${at}[${index}]`)) : []
  if (value === null || typeof value !== 'object') return []
  const missing = (schema.required ?? []).filter((key) => !(key in value)).map((key) => `${at}.${key}: is missing`)
  return [...missing, ...Object.entries(value).flatMap(([key, inside]) => misfits(inside, ofKey(schema, key), root, `${at}.${key}`))]
}

const ofKey = ({ properties, additionalProperties }: Schema, key: string): Schema =>
  properties?.[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : {})

const typeName = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
