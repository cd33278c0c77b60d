export const completion = (given) => ({
    detail: '',
    documentation: null,
    snippet: false,
    filter: null,
    also: [],
    preselect: false,
    ...given,
});
/** The span of the last `length` characters before the caret. */
export const lastOf = ({ offset }, length) => ({ start: offset - length, end: offset });
/** Text as it stands inside a snippet. */
export const inSnippet = (text) => text.replace(/[\\$}]/g, '\\$&');
