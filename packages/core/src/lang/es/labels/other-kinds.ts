import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings that only documents of other kinds have. */
export const otherKinds = {
  otherKinds: {
    design: [
      'requisitos',
      'requerimientos',
      'restricciones',
      'supuestos',
      'limitaciones',
      'especificaciones',
      'especificación',
      'prerrequisitos',
      'casos de uso',
    ],
    software: [
      'instalación',
      'tecnologías',
      'estructura',
      'requisitos',
      'licencia',
      'características',
      'endpoints',
      'uso',
      'despliegue',
      'configuración',
      'cómo usar',
    ],
  },
} satisfies Partial<HeadingWords>
