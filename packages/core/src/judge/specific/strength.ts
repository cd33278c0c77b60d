/** How far a clause spells out what will be seen: 3 stated, 2 partial, 1 a word or two, 0 nothing. */
export type Strength = 0 | 1 | 2 | 3
