import { type Edit, type Span, slugOf, type WorkspaceFacts } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import { amongAll, type Subject, subjectAt, targetOf } from '../links.js'
import { type Reference, referencesTo } from './references.js'

/** What can be renamed at the caret: an id, or a heading that links may lead to. */
export interface Renamable {
  readonly span: Span
  readonly placeholder: string
}

export function renamableAt(analysis: Analysis, offset: number, { workspace }: Scene): Renamable | null {
  const subject = subjectAt(analysis, offset, workspace)
  if (!subject || namesHeading(subject, analysis, workspace)) return null
  if (subject.kind === 'id') return { span: subject.span, placeholder: subject.id }
  const heading = headingOf(subject, analysis, amongAll(analysis, workspace))
  return heading && { span: subject.span, placeholder: heading.text }
}

interface Heading {
  readonly path: string
  readonly text: string
  readonly span: Span
}

/** The heading under the caret, or the one that the link there leads to. */
function headingOf(subject: Exclude<Subject, { kind: 'id' }>, { path, record }: Analysis, all: WorkspaceFacts): Heading | null {
  if (subject.kind === 'heading') return { path, text: subject.text, span: subject.span }
  const target = targetOf(subject, record.facts, all)
  if (target.kind !== 'file' || !target.span) return null
  const { start } = target.span
  const facts = target.path === path ? record.facts : all.file(target.path)
  const heading = facts?.headings.find(({ span }) => span.start === start)
  return heading ? { path: target.path, text: heading.text, span: heading.span } : null
}

export type Rename =
  | { readonly kind: 'refused'; readonly message: string }
  /** By path; the edits of files that are not open are to be checked against their texts by `editIn`. */
  | { readonly kind: 'places'; readonly places: readonly RenamePlace[] }

export interface RenamePlace {
  readonly path: string
  readonly span: Span
  /** What stands in the span, or somewhere in it, now and then. */
  readonly before: string
  readonly after: string
  /** What is renamed: where it cannot be, nothing else may be. */
  readonly isOwn?: boolean
}

export function renameAt(analysis: Analysis, offset: number, name: string, { workspace }: Scene): Rename {
  const subject = subjectAt(analysis, offset, workspace)
  if (!subject) return onlyNames
  if (namesHeading(subject, analysis, workspace)) return { kind: 'refused', message: 'This is the name of a heading; rename it there' }
  const all = amongAll(analysis, workspace)
  if (subject.kind !== 'id') {
    const heading = headingOf(subject, analysis, all)
    return heading ? renamedHeading(heading, referencesTo(subject, analysis, all), name) : onlyNames
  }
  if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return { kind: 'refused', message: 'An id is made of letters, digits, - and _' }
  const taken = analysis.record.facts.ids.some(({ id }) => id === name) || all.withId(name).length > 0
  if (taken && name !== subject.id) return { kind: 'refused', message: `"${name}" is already the id of another goal` }
  return { kind: 'places', places: referencesTo(subject, analysis, all).map((place) => renamedId(place, subject.id, name)) }
}

const onlyNames: Rename = { kind: 'refused', message: 'Only goal ids and headings can be renamed' }

/** A word that stands for a heading rather than for an id. */
const namesHeading = (subject: Subject, analysis: Analysis, workspace: Scene['workspace']): boolean =>
  subject.kind === 'id' && targetOf(subject, analysis.record.facts, amongAll(analysis, workspace)).kind === 'file'

const renamedId = ({ path, span, kind, target }: Reference, id: string, name: string): RenamePlace => {
  if (kind === 'given' || kind === 'depends' || kind === 'names') return { path, span, before: id, after: name }
  return { path, span, before: target, after: replacedLast(target, id, name) }
}

/** The heading's own words change, and with them the slug that links lead to it by. */
function renamedHeading({ path, text, span }: Heading, references: readonly Reference[], name: string): Rename {
  if (name.trim() === '' || /[\r\n]/.test(name)) return { kind: 'refused', message: 'A heading is one line of words' }
  const own: RenamePlace = { path, span, before: text, after: name, isOwn: true }
  const links = references.filter(({ target, kind }) => kind === 'names' || (kind !== 'heading' && target.includes('#')))
  return { kind: 'places', places: [own, ...links.map((link) => renamedLink(link, name))] }
}

function renamedLink({ path, span, kind, target }: Reference, name: string): RenamePlace {
  if (kind === 'names') return { path, span, before: target, after: name }
  const page = target.slice(0, target.indexOf('#') + 1)
  return { path, span, before: target, after: page + (kind === 'wiki' ? name : slugOf(name)) }
}

/** The edit a place asks for in its file's text; `null` where the text has moved on and other words stand there. */
export function editIn(text: string, { span, before, after }: RenamePlace): Edit | null {
  const at = text.slice(span.start, span.end).lastIndexOf(before)
  if (at < 0) return null
  const start = span.start + at
  return { span: { start, end: start + before.length }, text: after }
}

function replacedLast(text: string, before: string, after: string): string {
  const at = text.lastIndexOf(before)
  return at < 0 ? text : text.slice(0, at) + after + text.slice(at + before.length)
}
