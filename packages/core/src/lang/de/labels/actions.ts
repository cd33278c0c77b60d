import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** First words of what someone means to do. */
export const actions = {
  actions: [
    'lernen',
    'werden',
    'lesen',
    'machen',
    'schreiben',
    'bauen',
    'verbessern',
    'erreichen',
    'bestehen',
    'abschließen',
    'anfangen',
    'aufhören',
    'laufen',
    'reisen',
    'kaufen',
    'sparen',
    'veröffentlichen',
    'entwickeln',
  ],
} satisfies Partial<HeadingWords>
