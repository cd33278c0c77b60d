import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Words that mean to, hope, ask, or say that something is over. */
export const wishes = {
  intents: ['ne', 'me', 'se', 'plus', 'moins', 'être', 'je', 'nous', 'pas'],
  past: ['était', 'avait', 'fut'],
  hopes: [
    'cette année',
    'année prochaine',
    "l'année prochaine",
    'je veux',
    'je voudrais',
    'plans pour',
    'projets pour',
    'ce que je veux',
    'nous voulons',
    'plan de développement personnel',
    'plan de développement individuel',
    'plan de développement professionnel',
    'plan de carrière',
    'projet de vie',
    'défis',
  ],
  asks: {
    first: ["qu'est-ce que", 'que', 'quoi', 'où', 'quels', 'quelles', "qu'est-ce qu'on"],
    wish: ['veux', 'voulons', 'voudrais', 'voulez', 'souhaite', 'souhaitons', 'souhaitez', 'aimerais', 'aimerions', 'espère'],
    reach: ['atteindre', 'accomplir', 'réussir', 'apprendre', 'améliorer', 'devenir', 'être', 'changer', 'réaliser', 'faire'],
    questions: ['questions'],
  },
  copulas: ['est', 'sont', 'reste'],
  actionEnds: { first: ['er', 'ir', 're', 'oir'] },
} satisfies Partial<HeadingWords>
