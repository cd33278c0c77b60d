import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** For when goals are, of which type and whose. */
export const horizonsAndPeople = {
  horizon: {
    short: [
      'corto plazo',
      'corto',
      'este mes',
      'este trimestre',
      'esta semana',
      'semanal',
      'mensual',
      '30 días',
      '60 días',
      '90 días',
      '3 meses',
      '6 meses',
    ],
    medium: ['medio plazo', 'mediano plazo', 'este año', 'anual', '1 año', '12 meses'],
    long: ['largo plazo', 'largo', '5 años', '3 años', '10 años', 'de vida'],
  },
  type: {
    learning: ['aprendizaje', 'estudio', 'estudios', 'formación', 'académicas', 'académicos'],
    development: ['desarrollo', 'crecimiento', 'comportamiento', 'liderazgo'],
    performance: ['desempeño', 'rendimiento', 'resultados', 'negocio'],
    habit: ['hábito', 'hábitos', 'rutina'],
  },
  mentor: ['mentor', 'mentora', 'del mentor', 'coach'],
  mentee: ['mentorizado', 'aprendiz', 'mentee', 'pupilo'],
  own: [
    'mi',
    'mis',
    'nuestro',
    'nuestros',
    'nuestra',
    'personal',
    'personales',
    'carrera',
    'profesional',
    'profesionales',
    'año',
    'trimestre',
    'semestre',
    'equipo',
  ],
} satisfies Partial<HeadingWords>
