/** `26` is 2026, `99` is 1999: two digits up to 68 are this century's (POSIX `strptime`); more digits are the year itself. */
export const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 69 ? 2000 : 1900)
