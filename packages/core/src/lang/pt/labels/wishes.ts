import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Words that mean to, hope, ask, or say that something is over. */
export const wishes = {
  intents: ['não', 'mais', 'menos', 'ser', 'eu'],
  past: ['era', 'foi', 'fiz', 'tive'],
  hopes: [
    'este ano',
    'próximo ano',
    'quero',
    'queremos',
    'gostaria',
    'planos para',
    'ano novo',
    'onde quero',
    'plano de desenvolvimento individual',
    'plano de desenvolvimento pessoal',
    'plano de desenvolvimento profissional',
    'pdi',
    'plano de carreira',
    'plano de vida',
    'desafios',
  ],
  asks: {
    first: ['o que', 'onde', 'quais'],
    wish: ['quero', 'queremos', 'você quer', 'gostaria', 'espero', 'pretendo', 'desejo'],
    reach: ['alcançar', 'conseguir', 'aprender', 'melhorar', 'ser', 'estar', 'mudar', 'realizar', 'atingir', 'fazer'],
    questions: ['perguntas'],
  },
  copulas: ['é', 'são', 'será'],
  actionEnds: { first: ['ar', 'er', 'ir', 'or'] },
} satisfies Partial<HeadingWords>
