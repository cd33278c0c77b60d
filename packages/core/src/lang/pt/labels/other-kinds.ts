import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings that only documents of other kinds have. */
export const otherKinds = {
  otherKinds: {
    design: ['requisitos', 'restrições', 'premissas', 'limitações', 'especificações', 'especificação', 'pré-requisitos', 'casos de uso'],
    software: [
      'instalação',
      'tecnologias',
      'funcionalidades',
      'requisitos',
      'como executar',
      'licença',
      'endpoints',
      'uso',
      'configuração',
      'como usar',
      'implantação',
    ],
  },
} satisfies Partial<HeadingWords>
