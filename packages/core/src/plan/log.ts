import { sourceSpan } from '../words/prose.js'
import { phraseOf } from './context.js'
import { dateInPhrase } from './deadline.js'
import type { Finder } from './find-goals/finder.js'
import type { LogEntry, LogKind } from './model.js'
import type { Section } from './outline.js'
import type { StepReading } from './steps/step-reading.js'

/** One entry of the log: its heading's date and number, its parts, its actions. */
export function readLogEntry(section: Section, kind: LogKind, finder: Finder, reading: StepReading): LogEntry {
  const prose = section.head!.prose
  return {
    kind,
    date: dateInPhrase(phraseOf(prose, finder), reading.dates, 'any'),
    number: null,
    title: prose.text,
    titleSpan: sourceSpan(prose),
    span: section.span,
    text: finder.text.slice(section.head!.span.end, section.span.end).trim(),
    parts: [],
    actions: [],
    private: true,
  }
}
