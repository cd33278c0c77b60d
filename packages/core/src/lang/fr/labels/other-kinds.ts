import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings that only documents of other kinds have. */
export const otherKinds = {
  otherKinds: {
    design: [
      'exigences',
      'contraintes',
      'hypothèses',
      'limites',
      'limitations',
      'spécifications',
      'spécification',
      'prérequis',
      "cas d'utilisation",
    ],
    software: [
      'installation',
      'prérequis',
      'technologies',
      'licence',
      'fonctionnalités',
      'architecture',
      'utilisation',
      'configuration',
      'déploiement',
    ],
  },
} satisfies Partial<HeadingWords>
