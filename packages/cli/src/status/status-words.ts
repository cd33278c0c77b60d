/** What `status --only` takes. */
export const statusWords = [
  'needs-a-call',
  'overdue',
  'at-risk',
  'behind',
  'on-track',
  'unknown',
  'done',
  'draft',
  'active',
  'paused',
  'closed',
] as const
export type StatusWord = (typeof statusWords)[number]
