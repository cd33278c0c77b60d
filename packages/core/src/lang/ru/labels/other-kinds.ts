import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** Headings that only documents of other kinds have. */
export const otherKinds = {
  otherKinds: {
    design: ['требования', 'ограничения', 'допущения', 'предположения', 'спецификация', 'пререквизиты'],
    software: ['установка', 'требования', 'лицензия', 'технологии', 'архитектура', 'использование', 'запуск', 'настройка'],
  },
} satisfies Partial<HeadingWords>
