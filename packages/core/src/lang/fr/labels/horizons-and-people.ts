import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** For when goals are, of which type and whose. */
export const horizonsAndPeople = {
  horizon: {
    short: [
      'court terme',
      'ce mois',
      'ce trimestre',
      'cette semaine',
      'hebdomadaire',
      'mensuel',
      '30 jours',
      '60 jours',
      '90 jours',
      '3 mois',
      '6 mois',
    ],
    medium: ['moyen terme', 'cette année', 'annuel', '1 an', 'un an', '12 mois'],
    long: ['long terme', '5 ans', '3 ans', '10 ans', 'de vie'],
  },
  type: {
    learning: ['apprentissage', 'étude', 'études', 'formation', 'académiques'],
    development: ['développement', 'croissance', 'comportement', 'leadership'],
    performance: ['performance', 'résultats', 'affaires'],
    habit: ['habitude', 'habitudes', 'routine'],
  },
  mentor: ['mentor', 'mentore', 'du mentor', 'coach'],
  mentee: ['mentoré', 'mentorée', 'mentee', 'du mentoré'],
  own: [
    'mon',
    'ma',
    'mes',
    'notre',
    'nos',
    'personnel',
    'personnels',
    'personnelle',
    'carrière',
    'professionnel',
    'professionnels',
    'année',
    'trimestre',
    'semestre',
    'équipe',
    'smart',
  ],
} satisfies Partial<HeadingWords>
