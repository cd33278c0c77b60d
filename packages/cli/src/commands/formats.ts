export const formatNames = [
  'pretty',
  'compact',
  'grouped',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'azure',
  'markdown',
  'agent',
] as const
export type FormatName = (typeof formatNames)[number]
