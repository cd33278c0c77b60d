/** A plan around some goals; nothing in it but what they say. */
export const plan = (goals: string): string =>
  `---\nplan: personal\nstart: 2026-01-01\nend: 2026-12-18\n---\n\n# My plan\n\n## Goals\n\n${goals}`

export const vague = plan('### Be more visible\n')

/** An impossible day: a fact, reported at once. */
export const impossible = plan('### Pass the exam\n\n- **By:** 2026-02-30\n- [ ] Book it\n')
