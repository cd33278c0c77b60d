import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Words that mean to, hope, ask, or say that something is over. */
export const wishes = {
  intents: ['no', 'más', 'menos', 'ser', 'yo'],
  past: ['era', 'fue', 'hice', 'tuve'],
  hopes: [
    'este año',
    'próximo año',
    'quiero',
    'queremos',
    'me gustaría',
    'planes para',
    'hacia dónde voy',
    'año nuevo',
    'plan de desarrollo personal',
    'plan de desarrollo individual',
    'plan de desarrollo profesional',
    'plan de carrera',
    'plan de vida',
    'plan de crecimiento',
    'retos',
  ],
  asks: {
    first: ['qué', 'que', 'dónde', 'donde', 'cuáles', 'cuales'],
    wish: ['quiero', 'queremos', 'quieres', 'quisiera', 'me gustaría', 'te gustaría', 'nos gustaría', 'espero', 'esperas', 'deseo'],
    reach: ['lograr', 'alcanzar', 'conseguir', 'aprender', 'mejorar', 'ser', 'estar', 'cambiar', 'llegar', 'cumplir', 'hacer'],
    questions: ['preguntas'],
  },
  copulas: ['es', 'son', 'será'],
  actionEnds: { first: ['ar', 'er', 'ir', 'arme', 'erme', 'irme', 'arse'] },
} satisfies Partial<HeadingWords>
