import { type Entry, packed, unpacked } from './entry.js'
import { ShelvedEntries } from './shelved-entries.js'
import type { Work } from './work.js'

/** What is found in a plan, and what others need to know of it. */
export const lintWork: Work<Entry> = {
  asked: { kind: 'lint' },
  make: (reader, file) => reader.entryOf(file),
  pack: packed,
  unpack: unpacked,
  shelving: () => new ShelvedEntries(),
}
