import type { HeadingWords } from '../../../plan/labels/label-pack.js'

/** First words of what someone means to do. */
export const actions = {
  actions: [
    'научиться',
    'выучить',
    'прочитать',
    'написать',
    'сделать',
    'стать',
    'получить',
    'улучшить',
    'создать',
    'закончить',
    'изучить',
    'начать',
    'бросить',
    'пробежать',
    'купить',
    'накопить',
    'опубликовать',
    'освоить',
    'разобраться',
    'сдать',
    'пройти',
    'реализовать',
  ],
} satisfies Partial<HeadingWords>
