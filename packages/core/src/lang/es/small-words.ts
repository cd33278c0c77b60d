import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** Spanish words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['y', 'e'],
  ofYear: ['de', 'del', 'para', 'en'],
  latest: ['hasta', 'antes'],
  time: [
    ...list(
      'de del en para el la los las al a hasta antes fin final finales inicio principios mediados este esta estos próximo próxima próximos próximas siguiente',
    ),
    ...list(
      'primer primero primera segundo segunda tercer tercero tercera cuarto cuarta último 1er 2do 3er 4to un una dos tres cuatro cinco seis doce',
    ),
    ...list(
      'año años mes meses semana semanas día días semestre trimestre cuatrimestre bimestre fase etapa periodo período curso escolar académico ciclo t1 t2 t3 t4 q1 q2 q3 q4 s1 s2',
    ),
    ...list(
      'primavera verano otoño invierno navidad vacaciones diario diaria diarios diarias semanal semanales mensual mensuales anual anuales',
    ),
    ...list(
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr jun jul ago sep oct nov dic',
    ),
  ],
  ranks: ['prioridad'],
  rankIs: 'last',
  self: list('yo mi mis nos nuestr-'),
  subjects: list('yo nosotros nosotras quiero queremos'),
  reader: list('tu tus tú usted ustedes ti vosotros vuestr-'),
  stateFirst: list('un una los las la el si cuando muchos muchas quien quienes hay todo todos cada esto'),
  cautions: list('atención cuidado advertencia aviso'),
  being: ['son', 'es'],
  numberMarks: ['n', 'núm', 'número'],
  outOf: ['de'],
  countedOn: ['por'],
  among: ['en'],
  until: ['a', 'al', 'hasta'],
  questions: list('cómo cuándo'),
  wishes: list('quiero queremos gustaría'),
  stateVerbs: list('es son está están hay puede pueden debe deben dice dicen ayuda ayudan permite permiten significa'),
  yearFirst: list('mi mis nuestro el año plan para metas objetivos'),
  yearLast: list('plan'),
  beforeAge: [
    'antes de los',
    'antes de',
    'cosas antes de los',
    'cosas que hacer antes de los',
    'cosas para hacer antes de los',
    'metas en',
    'cosas en',
  ],
  nonGoals: ['no objetivos', 'no-objetivos', 'fuera de alcance'],
  plainLabels: list('resultado razón motivo fin plazo indicador medida plan propósito'),
  numbers: list('uno dos tres cuatro cinco seis siete ocho nueve diez'),
  connectors: list('primero segundo tercero luego después finalmente además también entonces y último'),
  wishing: list('quiero queremos quisiera espero esperamos pretendo pretendemos planeo deseo'),
  drafts: list('inicial preliminar original'),
  definite: list('el la los las este esta estos estas'),
  having: list('he ha hemos han ya son está'),
  what: list('lo qué que'),
  was: list('fue fueron logramos conseguimos hicimos aprendimos cumplimos alcanzamos tuvimos avanzamos cambiamos'),
  wasEnds: list('ó aron ieron í cé dé gé né té vé yé ié mé pé bé'),
  wasNot: list(
    'esperados esperado previstos deseados clave quiero queremos quisiera gustaría vamos voy propuse propuso propusimos así podré',
  ),
  above: ['todo esto', 'todo eso', 'lo anterior'],
}
