import { type Lines, linesOf } from '@goalmark/core'
import {
  type Analysing,
  type Analysis,
  afterEdits,
  analysing,
  atRest,
  changedText,
  type Quiet,
  type TextChange,
} from '@goalmark/language-service'
import { keyOf, type Uri, type UriKey, uriOf } from './uri.js'

/** A text that an editor holds. Changes only here; everything else about it is made anew from it. */
export interface OpenDocument {
  /** In the client's spelling. */
  readonly uri: string
  readonly key: UriKey
  readonly at: Uri
  readonly languageId: string
  /** As the client counts; answers carry it back. `null` where it said none. */
  version: number | null
  text: string
  lines: Lines
  /** Our own count: every change raises it, whatever the client says. */
  revision: number
  /** The last reading, maybe of an older revision. */
  read: ReadDocument | null
  quiet: Quiet
  /** Reads it, remembering what did not change. */
  readonly analyse: Analysing
}

export interface ReadDocument {
  readonly analysis: Analysis
  readonly revision: number
}

export interface Documents {
  readonly open: (uri: string, languageId: string, version: number | null, text: string) => OpenDocument
  /** `null` for a document that is not open: without a text there is nothing to change. */
  readonly change: (uri: string, version: number | null, changes: readonly TextChange[]) => OpenDocument | null
  readonly close: (uri: string) => OpenDocument | null
  readonly get: (uri: string) => OpenDocument | undefined
  readonly byKey: (key: UriKey) => OpenDocument | undefined
  readonly all: () => readonly OpenDocument[]
}

/**
 * The open documents. Whatever order notifications come in, the text is what applying them in that order gives: a second open replaces, a change
 * or close of what is not open does nothing, and a version that goes back is only a number.
 */
export function openDocuments(): Documents {
  const open = new Map<UriKey, OpenDocument>()
  let revisions = 0
  return {
    open: (uri, languageId, version, text) => {
      const key = keyOf(uri)
      const document: OpenDocument = {
        ...{ uri, key, at: uriOf(uri), languageId, version, text },
        ...{ lines: linesOf(text), revision: ++revisions, read: null, quiet: atRest, analyse: analysing() },
      }
      open.set(key, document)
      return document
    },
    change: (uri, version, changes) => {
      const document = open.get(keyOf(uri))
      if (!document) return null
      const { text, lines, edits } = changedText(document.text, document.lines, changes)
      Object.assign(document, { text, lines, version, revision: ++revisions, quiet: afterEdits(document.quiet, edits) })
      return document
    },
    close: (uri) => {
      const document = open.get(keyOf(uri)) ?? null
      if (document) open.delete(document.key)
      return document
    },
    get: (uri) => open.get(keyOf(uri)),
    byKey: (key) => open.get(key),
    all: () => [...open.values()],
  }
}
