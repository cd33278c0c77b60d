/** What one language needs to be read for times, quantities and masks. Data only; `words/` holds the engine and no word. The shape grows with the engine. */
export interface WordPack {
  readonly code: string
}
