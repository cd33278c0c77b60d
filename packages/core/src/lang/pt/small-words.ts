import type { SmallWords } from '../../plan/labels/small-words.js'
import { list } from '../word-tables.js'

/** Portuguese words that are no labels. */
export const smallWords: SmallWords = {
  joins: ['e'],
  ofYear: ['de', 'do', 'para', 'em'],
  latest: ['até', 'antes'],
  time: [
    ...list(
      'de do da dos das em no na nos nas para o a os as ao até antes fim final finais início começo meados este esta estes próximo próxima próximos próximas seguinte',
    ),
    ...list(
      'primeiro primeira segundo segunda terceiro terceira quarto quarta último 1º 2º 3º 4º um uma dois duas três quatro cinco seis doze',
    ),
    ...list(
      'ano anos mês meses semana semanas dia dias semestre trimestre quadrimestre bimestre fase etapa período letivo letiva ciclo t1 t2 t3 t4 q1 q2 q3 q4 s1 s2',
    ),
    ...list('primavera verão outono inverno natal férias diário diária diários diárias semanal semanais mensal mensais anual anuais'),
    ...list(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez',
    ),
  ],
  ranks: ['prioridade'],
  rankIs: 'last',
  self: list('eu meu meus minha minhas noss-'),
  subjects: list('eu nós quero queremos'),
  reader: list('você vocês tu teu tua teus tuas seu sua seus suas'),
  stateFirst: list('um uma os as o se quando muitos muitas quem há todo todos cada isso'),
  cautions: list('atenção cuidado aviso'),
  being: ['são', 'é'],
  numberMarks: ['n', 'núm', 'número'],
  outOf: ['de'],
  countedOn: ['por'],
  among: ['em'],
  until: ['a', 'ao', 'até'],
  questions: list('como quando'),
  wishes: list('quero queremos gostaria'),
  stateVerbs: list('é são está estão há pode podem deve devem diz dizem dá dão ajuda ajudam permite permitem significa'),
  yearFirst: list('meu meus minha minhas nosso o ano plano para metas objetivos'),
  yearLast: list('plano'),
  beforeAge: ['antes dos', 'antes de', 'coisas antes dos', 'coisas para fazer antes dos', 'metas em', 'coisas em'],
  nonGoals: ['não objetivos', 'não-objetivos', 'não metas', 'fora do escopo'],
  plainLabels: list('resultado razão motivo fim prazo indicador medida plano propósito'),
  numbers: list('um dois três quatro cinco seis sete oito nove dez'),
  connectors: list('primeiro segundo terceiro depois finalmente também então e além último'),
  wishing: list('quero queremos espero esperamos pretendo pretendemos planejo desejo gostaria'),
  drafts: list('inicial preliminar original'),
  definite: list('o a os as este esta estes estas'),
  having: list('já são está tenho temos foram'),
  what: list('o que'),
  was: list('foi foram conquistamos fizemos conseguimos alcançamos realizamos aprendi fiz consegui'),
  wasEnds: list('ou iu uei cei dei gei nei tei vei lei aram eram iram'),
  wasNot: list(
    'esperados esperado previstos desejados chave quero queremos gostaria vou vamos planejei planejamos decidi seu meu sei serei farei terei',
  ),
  above: ['tudo isso', 'tudo isto', 'acima'],
}
