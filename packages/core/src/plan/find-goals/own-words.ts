/** Whoever writes speaks of themselves, in the languages with pronouns of their own. */
export const own =
  /(?<!\p{L})(?:i|i['’]\p{L}+|my|me|we|our|us|myself|ich|mein\p{L}*|mich|mir|wir|uns\p{L}*|je|j['’]\p{L}+|mon|ma|mes|nous|nos|notre|yo|mi|mis|nuestr\p{L}+|eu|meus?|minhas?|noss\p{L}+|я|мо[йяеи]|мне|мы|наш\p{L}*)(?!\p{L})/u
