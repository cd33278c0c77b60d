import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings, lines and columns that announce goals or one goal. */
export const goalHeadings = {
  goals: [
    'quiero lograr',
    'quiero alcanzar',
    'queremos lograr',
    'quiero aprender',
    'metas',
    'meta',
    'objetivos',
    'objetivo',
    'okrs',
    'okr',
    'propósitos',
    'aspiraciones',
    'deseos',
    'sueños',
    'aspiración',
    'lista de deseos',
    'metas y objetivos',
    'propósito',
  ],
  goal: ['meta', 'meta smart', 'mi meta', 'objetivo smart', 'meta personal'],
  objective: ['objetivo', 'objetivo general', 'objetivo principal'],
  objectiveSaysGoal: true,
  subGoal: ['submeta', 'subobjetivo', 'objetivo específico'],
  keyResult: ['resultado clave', 'kr'],
  keyResults: ['resultados clave', 'krs', 'key results'],
  goalColumn: ['meta smart', 'objetivo smart', 'qué quiero lograr'],
  visions: ['visión', 'mi visión', 'nuestra visión', 'misión', 'misión y visión'],
} satisfies Partial<HeadingWords>
