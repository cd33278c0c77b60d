/** What one language needs to be judged: verb classes with their inflections, objects, connectors, vague words. Data only. The shape grows with the engine. */
export interface JudgePack {
  readonly code: string
}
