/** Columns of indentation: fifty lists in one another. People nest five; the parser's time grows with the cube. */
const DEEPEST = 100

const DEEP_ITEM = new RegExp(`^[ \\t]{${DEEPEST},}(?:[-*+]|\\d{1,9}[.)])[ \\t]`, 'm')

/** Whether a Markdown text nests lists so deeply that parsing it would take minutes. */
export const hasDeepLists = (source: string): boolean => DEEP_ITEM.test(source)
