/**
 * A cheap test of text: can this file be a plan at all? It may say yes to a file that is none (the server decides), never no to one that is:
 * the stems are those by which front matter, headings and labels name plans and goals, in the languages whose labels are known.
 */
const stems = [
  '^plan:',
  'goal',
  'objective',
  'okr',
  'key result',
  'smart',
  'mentor',
  'mentee',
  'aspiration',
  'resolution',
  'milestone',
  'ambition',
  'ziel',
  'objetivo',
  'meta',
  'objectif',
  'obiettiv',
  'doel',
  'cíl',
  'cel',
  'mål',
  'tavoite',
  'цел',
  'мета',
  'hedef',
  'cél',
  '目标',
  '目標',
  'ゴール',
  '목표',
  'لاهداف',
  'هدف',
  'लक्ष्य',
]
const sign = new RegExp(stems.join('|'), 'im')

/** Only the beginning is read: a plan names its goals early, and a big file must not cost a keystroke. */
const looked = 60_000

export const mayBePlan = (text: string, path: string): boolean =>
  sign.test(text.length > looked ? text.slice(0, looked) : text) || sign.test(path)
