/** From this many files on, what is known of each stands on a shelf: a hundred thousand plans then take little more of the heap than a thousand. */
export const manyFiles = 5000
