import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** French words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['et'],
  ofYear: ['de', 'du', 'pour', 'en'],
  latest: ['avant', "d'ici"],
  time: [
    ...list(
      "de du des en à au pour le la les l' d'ici avant jusqu'à fin début mi ce cet cette ces prochain prochaine prochains prochaines",
    ),
    ...list(
      'premier première deuxième second seconde troisième quatrième dernier 1er 2e 3e 4e 2ème 3ème 4ème un deux trois quatre cinq six douze',
    ),
    ...list(
      'semestre trimestre quadrimestre bimestre phase étape période année années an ans mois semaine semaines jour jours scolaire universitaire rentrée',
    ),
    ...list(
      'printemps été automne hiver noël pâques vacances t1 t2 t3 t4 s1 s2 q1 q2 q3 q4 quotidien quotidiens hebdomadaire hebdomadaires mensuel mensuels annuel annuels',
    ),
    ...list(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr fevrier aout decembre sept oct nov déc',
    ),
  ],
  ranks: ['priorité'],
  rankIs: 'first',
  self: list("je j' mon ma mes nous nos notre"),
  subjects: list("je j' nous"),
  reader: list('vous votre vos tu toi tes ton ta'),
  stateFirst: list('un une le la les il on si quand beaucoup elle cela ce ces chaque certains plusieurs'),
  stateVerbs: list('est sont peut peuvent doit doivent permet permettent aide aident montre signifie donne donnent'),
  cautions: list('attention avertissement'),
  being: ['sont', 'est'],
  numberMarks: ['n', 'numéro'],
  outOf: ['de', 'sur'],
  countedOn: ['par'],
  among: ['dans', 'sur', 'en', 'pour'],
  until: list('à au jusqu'),
  questions: list('pourquoi comment quand'),
  wishes: list('veux voulons souhaite souhaitons voudrais aimerais'),
  yearFirst: list("mon ma mes notre nos l'année année plan pour objectifs cap en"),
  yearLast: list('plan'),
  beforeAge: ['avant', 'choses avant', 'choses à faire avant', 'à faire avant', 'choses en', 'objectifs en'],
  nonGoals: ['non-objectifs', 'non objectifs', 'hors périmètre'],
  plainLabels: list('résultat raison fin échéance cible indicateur mesure plan but'),
  numbers: list('un deux trois quatre cinq six sept huit neuf dix'),
  connectors: list("d'abord premièrement deuxièmement ensuite enfin puis aussi donc et alors également"),
  drafts: list('initial provisoire premier'),
  definite: list('le la les ce cet cette ces'),
  having: list("j'ai ai avons a déjà sont est"),
  what: list("ce qu'avons qu'ai"),
  was: list("j'ai n'ai m'a n'a a avons n'avons ont n'ont avais avions était"),
  wasNot: list("attendus attendu visés souhaités clés prévu décidé planifié choisi à envie besoin l'intention voudrais aimerais"),
  above: ['tout cela', 'tout ça', 'ci-dessus'],
}
