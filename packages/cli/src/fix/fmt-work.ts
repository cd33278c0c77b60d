import { contentKey } from '../cache/content-key.js'
import { type Entry, entryFrom } from '../reading/entry.js'
import { lintWork } from '../reading/lint-work.js'
import type { Work } from '../reading/work.js'
import { canonicalEdits } from './canonical.js'

/** What `lint` finds, and what brings the text as it is into canonical form: one reading for both. */
export const fmtWork: Work<Entry> = {
  ...lintWork,
  asked: { kind: 'fmt' },
  make: (reader, file) =>
    reader.withAnalyse((analyse, read) => {
      const { text, plan, record } = analyse(file)
      const hasFixes = record.findings.some(({ fix }) => fix?.safe)
      const edits = hasFixes
        ? null
        : plan.recognition === null
          ? []
          : canonicalEdits({ text, plan }, (other) => read({ ...file, text: other }))
      return { ...entryFrom(record, text), canonical: { of: textKey(text), edits } }
    }),
}

/** Stands for a text: edits are for that one alone. */
export const textKey = (text: string): string => contentKey('', '', text)
