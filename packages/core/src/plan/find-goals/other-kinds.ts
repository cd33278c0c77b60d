import type { Section } from '../outline.js'

/** Kinds of documents that speak of goals without holding anyone's, by the headings they share. A few such headings stand in plans too. */
const kinds = {
  software:
    /^(?:installation|install(?:ing)?|usage|api|licen[cs]e|getting started|configuration|build(?:ing)?|dependencies|troubleshooting|requirements|architecture|setup|deployment|deploy|testing|tests|features|development|quick ?start|prerequisites|commands|screenshots|tech(?:nology)? stack|technologies|project structure|folder structure|endpoints|database|docker|running|demo|contributing|contributors|changelog|cli|available scripts|tecnologias|instalação|instalación|estructura|installation und)(?:\s(?!to\b)\S+)?$/,
  design:
    /^(?:abstract|motivation|proposal|detailed design|design|background|rationale|drawbacks|prior art|unresolved questions|open questions|alternatives|implementation|security considerations|rollout|compatibility|(?:non-)?functional requirements|user stories|specification|problem(?: statement)?|solution|technical|data model|scope|assumptions|constraints|use cases|introduction|related work|methodology|results|discussion|conclusions?|references|bibliography)\b/,
  lesson:
    /^(?:lessons?|exercises?|homework|labs?|assignments?|syllabus|prerequisites|course|instructors?|grading|lectures?|quiz|readings?|curriculum|submission|rubric|learning outcomes|learning objectives|module|unit|activity|activities|deliverables|part|chapter|tutorial)\b/,
} as const

export type OtherKind = keyof typeof kinds

/** `Installation`, `Architecture`. */
export const isOfSoftware = (folded: string): boolean => kinds.software.test(folded)

/** How many headings of each kind a file has. */
export function headingsOfOtherKinds(root: Section): Readonly<Record<OtherKind, number>> {
  const counts = { software: 0, design: 0, lesson: 0 }
  const visit = ({ head, sections }: Section): void => {
    if (head && head.depth <= 6) for (const kind of Object.keys(kinds) as OtherKind[]) if (kinds[kind].test(head.folded)) counts[kind]++
    for (const part of sections) visit(part)
  }
  visit(root)
  return counts
}
