import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Words that mean to, hope, ask, or say that something is over. */
export const wishes = {
  intents: ['mehr', 'weniger', 'nicht', 'keine', 'kein', 'nie', 'ich', 'jeden', 'jede', 'täglich', 'regelmäßig'],
  past: ['war', 'hatte', 'habe', 'wurde'],
  hopes: [
    'dieses jahr',
    'nächstes jahr',
    'will ich',
    'möchte ich',
    'wo ich hin will',
    'neues jahr',
    'persönlicher entwicklungsplan',
    'individueller entwicklungsplan',
    'mein entwicklungsplan',
    'karriereplan',
    'lebensplan',
  ],
  asks: {
    first: ['was', 'wo', 'welche', 'welches', 'welchen', 'wohin'],
    wish: ['will', 'wollen', 'willst', 'möchte', 'möchten', 'möchtest', 'wünsche', 'wünschen', 'hoffe'],
    reach: [
      'erreichen',
      'schaffen',
      'lernen',
      'verbessern',
      'werden',
      'stehen',
      'ändern',
      'verändern',
      'können',
      'umsetzen',
      'erreicht haben',
      'gewinnen',
      'sein',
    ],
    questions: ['fragen', '-fragen'],
  },
  copulas: ['ist', 'sind', 'bleibt', 'lautet'],
  actionEnds: { last: ['en', 'ern', 'eln'] },
} satisfies Partial<HeadingWords>
