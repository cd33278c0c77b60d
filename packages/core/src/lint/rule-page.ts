/** Where the project lives; what reports and editors link to. */
export const homePage = 'https://github.com/goalmark/goalmark'

/** The page of a rule: what, why, examples. */
export const rulePage = (rule: string): string => `${homePage}/blob/main/docs/rules/${rule}.md`
