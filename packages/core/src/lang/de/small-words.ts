import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** German words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['und'],
  ofYear: ['von', 'für', 'vom'],
  latest: ['bis', 'spätestens'],
  time: [
    ...list(
      'in im bis bis zum von vom für ab am den der die das des dem nächste nächsten nächster nächstes dieser dieses diese kommende kommenden kommendes',
    ),
    ...list(
      'erste erster erstes ersten zweite zweiter zweites zweiten dritte drittes dritten vierte viertes vierten hälfte ende anfang mitte',
    ),
    ...list('halbjahr quartal semester trimester schuljahr studienjahr geschäftsjahr kalenderjahr phase etappe abschnitt stufe zeitraum'),
    ...list(
      'jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen wochenende heute jahresende monatsende q1 q2 q3 q4 h1 h2 kw',
    ),
    ...list('frühling frühjahr sommer herbst winter ostern pfingsten weihnachten sommerferien winterferien ferien'),
    ...list(
      'januar jänner jan februar feb märz april apr mai juni jun juli jul august aug september sep sept oktober okt november nov dezember dez',
    ),
    ...list('ein zwei drei vier fünf sechs zwölf täglich wöchentlich monatlich jährlich vierteljährlich'),
  ],
  ranks: ['priorität'],
  self: list('ich mein- mich mir wir uns- unser-'),
  subjects: ['ich', 'wir'],
  reader: list('du dein- dich dir euch euer eure-'),
  stateFirst: list('ein eine der die das wer wenn viele es man niemand jeder jede manche einige dies diese dieser'),
  stateVerbs: list(
    'ist sind hat haben kann können muss müssen sagt sagen gibt geben macht machen hilft helfen bedeutet bedeuten zeigt zeigen braucht',
  ),
  cautions: list('achtung vorsicht hinweis warnung'),
  being: ['sind', 'ist'],
  numberMarks: ['nr', 'nummer'],
  outOf: ['von'],
  countedOn: ['pro'],
  among: ['in', 'an', 'bei', 'zu', 'auf', 'über', 'von'],
  until: ['bis'],
  questions: list('warum wieso weshalb wie wann so'),
  wishes: list('will möchte wollen möchten'),
  explains: list('man'),
  yearFirst: list('mein meine meinem unser unsere das jahr plan für ziele'),
  yearLast: list('plan planung jahresplan'),
  beforeAge: ['vor', 'bis', 'dinge vor', 'dinge bis', 'sachen vor', 'dinge in', 'ziele in'],
  nonGoals: ['nicht-ziele', 'nichtziele', 'keine ziele'],
  plainLabels: list('ergebnis grund ende termin frist messgröße maß plan zweck'),
  numbers: list('eins zwei drei vier fünf sechs sieben acht neun zehn'),
  connectors: list('erstens zweitens drittens zuerst außerdem zudem dann danach schließlich zuletzt auch deshalb daher also und'),
  wishing: ['möchte'],
  drafts: list('vorläufiges ursprüngliches erstes grobes'),
  definite: list('der die das den dem des diese dieser dieses'),
  having: list('habe haben hat ist sind bin bereits schon'),
  what: list('was woran wo'),
  was: list('habe haben hat hatte hatten wurde wurden war waren lief liefen ging gelang gelungen geklappt geschafft erreicht gelernt'),
  wasNot: list(
    'erwartete angestrebte erwartet vorgenommen vorhaben vorhabe vorhat will wollen möchte möchten soll sollen werden sein geplant noch',
  ),
  above: ['all das', 'das alles', 'alles davon', 'all dies'],
}
